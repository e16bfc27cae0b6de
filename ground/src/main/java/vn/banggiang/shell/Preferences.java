package vn.banggiang.shell;

import java.time.Duration;
import vn.banggiang.identity.SiteCookie;

/** Where a browser keeps how it wants its pages. */
final class Preferences {

    static final String PATH = "/preferences";
    static final SiteCookie LANGUAGE = ofAYear("bg-language");
    static final SiteCookie APPEARANCE = ofAYear("bg-appearance");

    private Preferences() {}

    private static SiteCookie ofAYear(String name) {
        return new SiteCookie(name, "/", Duration.ofDays(365), "Lax");
    }
}
