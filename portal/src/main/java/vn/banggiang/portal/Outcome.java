package vn.banggiang.portal;

import java.util.Locale;

/** How a proposal ended. */
public enum Outcome {
    /** It went on line, or will at its time. */
    APPROVED,
    /** Its author is to write on. */
    RETURNED,
    /** Who proposed it took it back, or proposed another draft. */
    TAKEN_BACK;

    /** Message key of its name. */
    public String key() {
        return "portal.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
