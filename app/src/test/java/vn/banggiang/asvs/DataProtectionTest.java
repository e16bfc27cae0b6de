package vn.banggiang.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;

/** V14. At a shared computer nothing of the last person stays. */
@PlatformTest
class DataProtectionTest {

    private final Attacker clerk;

    DataProtectionTest(@LocalServerPort int port) {
        this.clerk = new Attacker(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incoming", "/outgoing", "/account", "/search?q=x"})
    void noCacheKeepsWhatSomebodySaw(String path) throws Exception {
        clerk.signIn(Demonstration.CLERK, Demonstration.PASSWORD);

        HttpResponse<String> page = clerk.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void whoLeavesTellsTheBrowserToForget() throws Exception {
        clerk.signIn(Demonstration.CLERK, Demonstration.PASSWORD);

        assertThat(clerk.form("/sign-out", Map.of()).headers().firstValue("Clear-Site-Data"))
                .isPresent();
    }
}
