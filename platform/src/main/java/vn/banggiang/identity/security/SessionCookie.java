package vn.banggiang.identity.security;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Where people come with TLS, the session's cookie goes over nothing else, and its name keeps neighbours under the same
 * domain from writing it (RFC 6265bis, prefix {@code __Host-}).
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final String OF_THIS_HOST = "__Host-JSESSIONID";

    private final boolean secure;

    SessionCookie(@Value("${banggiang.public-address}") URI publicAddress) {
        this.secure = "https".equalsIgnoreCase(publicAddress.getScheme());
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (secure) {
            Cookie cookie = server.getSettings().getSession().getCookie();
            cookie.setName(OF_THIS_HOST);
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
