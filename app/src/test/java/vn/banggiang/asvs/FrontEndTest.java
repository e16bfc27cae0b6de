package vn.banggiang.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;

/** V3. What the browser is told to refuse, on every kind of answer. */
@PlatformTest
class FrontEndTest {

    private final Attacker browser;

    FrontEndTest(@LocalServerPort int port) {
        this.browser = new Attacker(port);
    }

    @BeforeEach
    void aClerkSignsIn() throws Exception {
        browser.signIn(Demonstration.CLERK, Demonstration.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incoming", "/search?q=x", "/verify", "/sign-in", "/nowhere", "/api/v1/me"})
    void everyAnswerForbidsWhatNobodyNeeds(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors")
                .doesNotContain("unsafe-", "*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Type")).containsPattern("(?i)charset=utf-8|json");
    }

    @Test
    void anotherSiteIsNotAllowedToRead() throws Exception {
        HttpResponse<String> answer = browser.send(browser.at("/api/v1/me").header("Origin", "https://else.example"));

        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    }

    @Test
    void anotherSitesFormIsRefused() throws Exception {
        for (String path : List.of("/sign-out", "/account/sign-ins/end-others", "/preferences")) {
            HttpResponse<String> answer = browser.send(browser.at(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("language=en")));
            assertThat(answer.statusCode()).as(path).isIn(302, 403);
        }
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void cookiesAreNoScriptsBusinessAndStayWithTheSite() throws Exception {
        List<String> cookies = browser.signIn(Demonstration.CLERK, Demonstration.PASSWORD)
                .headers()
                .allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite="));
    }

    @Test
    void noAddressLeadsToAnotherSite() throws Exception {
        for (String path :
                List.of("//else.example/%2f..", "/%5celse.example", "/sign-in?continue=https://else.example")) {
            String to = header(browser.get(path), "Location");
            assertThat(to).as(path).doesNotStartWith("//").doesNotContain("://else.example");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
