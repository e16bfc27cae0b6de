package vn.banggiang.notices;

import java.util.Locale;

/** How far a notice came. */
public enum Arrival {
    /** The mail server has not taken it yet. */
    WAITING,
    /** In the account, where nobody has read it yet. */
    POSTED,
    /** A mail server took it. */
    HANDED_OVER,
    /** The person opened it in the account. */
    READ,
    /** An official told the person. */
    TOLD,
    /** The mail server refused the address for ever. */
    BOUNCED,
    /** It was tried as often as it is tried. */
    GIVEN_UP,
    /** There is neither an account nor an address. */
    UNREACHABLE;

    /** Whether it did not arrive, and will not by itself. */
    public boolean isLost() {
        return this == BOUNCED || this == GIVEN_UP || this == UNREACHABLE;
    }

    /** Its message key. */
    public String key() {
        return "notices.arrival." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Colour of its badge, which never stands without the name. */
    public String tone() {
        return switch (this) {
            case WAITING, POSTED -> "now";
            case HANDED_OVER, READ, TOLD -> "good";
            case BOUNCED, GIVEN_UP -> "overdue";
            case UNREACHABLE -> "soon";
        };
    }
}
