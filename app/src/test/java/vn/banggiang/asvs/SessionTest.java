package vn.banggiang.asvs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;

/** V7. A session is the server's to give and to end. */
@PlatformTest
class SessionTest {

    private static final String PLANTED = "0123456789ABCDEF0123456789ABCDEF";

    private final int port;

    SessionTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void anIdentifierThatSomebodyPlantedIsNotTaken() throws Exception {
        Attacker browser = new Attacker(port);
        browser.plant("JSESSIONID", PLANTED);

        HttpResponse<String> entered = browser.signIn(Demonstration.CLERK, Demonstration.PASSWORD);

        assertThat(sessionOf(entered)).startsWith("JSESSIONID").doesNotContain(PLANTED);
    }

    @Test
    void aFloodOfStrangersMakesNoSessions() throws Exception {
        Attacker stranger = new Attacker(port);

        for (String page : List.of("/", "/incoming", "/sign-in", "/verify", "/sign-in/code", "/nowhere")) {
            assertThat(cookies(stranger.get(page))).as(page).noneMatch(SessionTest::isSession);
        }
        HttpResponse<String> refused = stranger.signIn("nobody.at.all", "a wrong password");

        assertThat(cookies(refused)).noneMatch(SessionTest::isSession);
        assertThat(stranger.get("/sign-in").body()).contains("nobody.at.all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "@elsewhere.example/",
                "javascript:alert(1)",
                "/a b\r\nX: y",
                ""
            })
    void whatACookieNamesAsThePageAskedForLeadsNowhereElse(String planted) throws Exception {
        Attacker browser = new Attacker(port);
        browser.plant("bg-asked", Base64.getUrlEncoder().encodeToString(planted.getBytes(US_ASCII)));

        HttpResponse<String> entered = browser.signIn(Demonstration.CLERK, Demonstration.PASSWORD);

        assertThat(entered.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void aCookieThatIsNoneOfOursChangesNothing() throws Exception {
        Attacker browser = new Attacker(port);
        browser.plant("bg-asked", "!!!");
        browser.plant("bg-refused", "!!!");
        browser.plant("bg-form", "!!!");

        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(browser.signIn(Demonstration.CLERK, Demonstration.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void whatWasSignedOutOpensNothingAnyMore() throws Exception {
        Attacker browser = new Attacker(port);
        String cookie = sessionOf(browser.signIn(Demonstration.CLERK, Demonstration.PASSWORD));
        assertThat(holding(cookie).statusCode()).isEqualTo(200);

        browser.form("/sign-out", Map.of());

        assertThat(holding(cookie).statusCode()).isEqualTo(302);
    }

    private static String sessionOf(HttpResponse<String> answer) {
        return cookies(answer).stream()
                .filter(SessionTest::isSession)
                .findFirst()
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static boolean isSession(String cookie) {
        return cookie.toUpperCase(Locale.ROOT).contains("SESSION");
    }

    private HttpResponse<String> holding(String cookie) throws Exception {
        Attacker thief = new Attacker(port);
        return thief.send(thief.at("/account").header("Cookie", cookie));
    }
}
