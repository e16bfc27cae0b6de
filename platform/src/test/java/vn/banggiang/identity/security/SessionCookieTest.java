package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;

class SessionCookieTest {

    @Test
    void behindTlsItIsThisHostsAndGoesOverNothingElse() {
        Cookie cookie = at("https://vanban.tinh.example");

        assertThat(cookie.getName()).isEqualTo("__Host-JSESSIONID");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void theDemonstrationWithoutTlsKeepsThePlainOne() {
        Cookie cookie = at("http://localhost:8080");

        assertThat(cookie.getName()).isNull();
        assertThat(cookie.getSecure()).isNull();
    }

    private static Cookie at(String publicAddress) {
        var server = new TomcatServletWebServerFactory();
        new SessionCookie(URI.create(publicAddress)).customize(server);
        return server.getSettings().getSession().getCookie();
    }
}
