package vn.banggiang.portal;

import java.util.Locale;

/** What somebody may be charged with at a portal. */
public enum Power {
    /** Biên tập: writes, proposes, withdraws. */
    WRITES,
    /** Duyệt: says what goes on line. */
    APPROVES;

    /** Message key of its name. */
    public String key() {
        return "portal.power." + name().toLowerCase(Locale.ROOT);
    }
}
