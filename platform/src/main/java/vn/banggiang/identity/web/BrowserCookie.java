package vn.banggiang.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.banggiang.identity.BrowserKey;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.KnownBrowsers;
import vn.banggiang.identity.Origin;

/** By what a browser is known in which somebody has signed in before: a cookie that only the sign-in receives. */
public final class BrowserCookie {

    private static final String NAME = "bg-browser";

    private BrowserCookie() {}

    /** From where this request asks to sign in. */
    public static Origin origin(HttpServletRequest request) {
        return new Origin(ClientAddress.of(request), at(request).orElse(null));
    }

    /** What the browser brings, if it can be such a key. */
    public static Optional<BrowserKey> at(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(BrowserKey::sent);
    }

    /** Gives it a new one. */
    public static void keep(BrowserKey key, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, key.value())
                .path(SignInRefusal.PASSWORD)
                .maxAge(KnownBrowsers.KNOWN)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
