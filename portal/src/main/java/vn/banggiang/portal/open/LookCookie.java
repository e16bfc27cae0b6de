package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import vn.banggiang.identity.SiteCookie;
import vn.banggiang.portal.PublicAddress;

/** Where a browser keeps how it wants the pages of portals; it says nothing about whose it is. */
final class LookCookie {

    private static final SiteCookie COOKIE = new SiteCookie("bg-look", PublicAddress.ROOT, Duration.ofDays(365), "Lax");

    private LookCookie() {}

    static Look of(HttpServletRequest request) {
        return COOKIE.at(request).map(Look::kept).orElse(Look.USUAL);
    }

    static void keep(Look look, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.keep(look.text(), request, response);
    }
}
