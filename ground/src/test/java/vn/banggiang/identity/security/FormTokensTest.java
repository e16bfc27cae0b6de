package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormTokensTest {

    @Test
    void behindTlsAStrangersTokenIsThisHostsAndGoesOverNothingElse() {
        Cookie cookie = cookie("https://vanban.tinh.example");

        assertThat(cookie.getName()).isEqualTo("__Host-bg-form");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void theDemonstrationWithoutTlsKeepsThePlainOne() {
        Cookie cookie = cookie("http://localhost:8080");

        assertThat(cookie.getName()).isEqualTo("bg-form");
        assertThat(cookie.getSecure()).isFalse();
    }

    private static Cookie cookie(String publicAddress) {
        var tokens = new FormTokens(URI.create(publicAddress));
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        tokens.saveToken(tokens.generateToken(request), request, response);
        assertThat(request.getSession(false)).isNull();
        return response.getCookies()[0];
    }
}
