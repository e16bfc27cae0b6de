package vn.banggiang.applicants.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.banggiang.applicants.RandomKey;
import vn.banggiang.identity.security.RealmChain;

/**
 * The cookie with a citizen's session, which a browser brings below {@code /mot-cua} alone, over TLS alone where people come
 * with TLS (RFC 6265bis, prefix {@code __Secure-}); it is gone with the browser.
 */
@Component
public class ApplicantCookie {

    /** Below which pages. */
    public static final String PATH = "/mot-cua";

    private final boolean secure;
    private final String name;

    ApplicantCookie(RealmChain chain) {
        this.secure = chain.isSecure();
        this.name = secure ? "__Secure-bg-mot-cua" : "bg-mot-cua";
    }

    /** What the browser brings, if it can be a key. */
    public Optional<RandomKey> at(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .flatMap(RandomKey::sent);
    }

    /** Gives it a new one. */
    public void keep(RandomKey key, HttpServletResponse response) {
        write(key.value(), -1, response);
    }

    /** Takes it away. */
    public void forget(HttpServletResponse response) {
        write("", 0, response);
    }

    private void write(String value, long seconds, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
