package vn.banggiang.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;

/** V13. Nothing of the workshop is open to visitors. */
@PlatformTest
class ConfigurationTest {

    private final Attacker stranger;

    ConfigurationTest(@LocalServerPort int port) {
        this.stranger = new Attacker(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/jolokia",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yml",
                "/lib/",
                "/shell/",
                "/lib/..%2f..%2fapplication.yml",
                "/lib/%2e%2e/application.yml",
                "/lib/..;/application.yml"
            })
    void whatAScannerLooksForIsNotThere(String path) throws Exception {
        HttpResponse<String> answer = stranger.get(path);

        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(answer.body()).doesNotContain("banggiang:", "Manifest-Version", "<a href=\"icons");
    }

    @Test
    void anAnswerSaysNothingOfWhatItRunsOn() throws Exception {
        HttpResponse<String> answer = stranger.get("/sign-in");

        assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by", "x-application-context");
    }
}
