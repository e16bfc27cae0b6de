package vn.banggiang.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

        String name = sessionOf(new Attacker(port).get("/sign-in")).replaceFirst("=.*", "");

        HttpResponse<String> page = browser.send(browser.at("/sign-in").header("Cookie", name + "=" + PLANTED));

        assertThat(sessionOf(page)).startsWith(name).doesNotContain(PLANTED);
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
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.toUpperCase(Locale.ROOT).contains("SESSION"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    private HttpResponse<String> holding(String cookie) throws Exception {
        Attacker thief = new Attacker(port);
        return thief.send(thief.at("/account").header("Cookie", cookie));
    }
}
