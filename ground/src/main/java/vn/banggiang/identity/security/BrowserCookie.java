package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import vn.banggiang.identity.BrowserKey;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.KnownBrowsers;
import vn.banggiang.identity.Origin;
import vn.banggiang.identity.SiteCookie;
import vn.banggiang.identity.signin.SignInRefusal;

/** By what a browser is known in which somebody has signed in before: a cookie that only the sign-in receives. */
final class BrowserCookie {

    private static final SiteCookie COOKIE =
            new SiteCookie("bg-browser", SignInRefusal.PASSWORD, KnownBrowsers.KNOWN, "Strict");

    private BrowserCookie() {}

    /** From where this request asks to sign in. */
    static Origin origin(HttpServletRequest request) {
        return new Origin(ClientAddress.of(request), at(request).orElse(null));
    }

    /** What the browser brings, if it can be such a key. */
    static Optional<BrowserKey> at(HttpServletRequest request) {
        return COOKIE.at(request).flatMap(BrowserKey::sent);
    }

    /** Gives it a new one. */
    static void keep(BrowserKey key, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.keep(key.value(), request, response);
    }
}
