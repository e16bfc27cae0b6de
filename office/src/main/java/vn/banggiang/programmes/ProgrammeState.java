package vn.banggiang.programmes;

import java.util.Locale;

/** Where a programme stands. */
public enum ProgrammeState {
    /** It is being written; only the agency that writes it sees it. */
    DRAFT,
    /** Its tasks are given. */
    IN_FORCE,
    /** It has ended: nothing in it is changed any more. */
    CLOSED;

    /** Message key of what people call it. */
    public String key() {
        return "programmes.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How its badge looks. */
    public String tone() {
        return switch (this) {
            case DRAFT -> "";
            case IN_FORCE -> "now";
            case CLOSED -> "good";
        };
    }
}
