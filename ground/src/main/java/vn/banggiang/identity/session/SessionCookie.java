package vn.banggiang.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * The cookie by which a browser's session is found. Where people come with TLS it goes over nothing else, and its name keeps
 * neighbours under the same domain from writing it (RFC 6265bis, prefix {@code __Host-}).
 */
@Component
class SessionCookie implements HttpSessionIdResolver {

    private static final String NAME = "JSESSIONID";
    private static final String OF_THIS_HOST = "__Host-JSESSIONID";
    /** A browser may bring an old one beside it; of more than that the database is not asked. */
    private static final int MOST = 2;

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    SessionCookie(@Value("${banggiang.public-address}") URI publicAddress) {
        boolean secure = "https".equalsIgnoreCase(publicAddress.getScheme());
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? OF_THIS_HOST : NAME);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return cookies.resolveSessionIds(request).stream()
                .distinct()
                .limit(MOST)
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
