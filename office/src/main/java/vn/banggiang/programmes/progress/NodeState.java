package vn.banggiang.programmes.progress;

import java.util.Locale;

/** How a node stands, as people say it. */
public enum NodeState {
    /** Nothing is known of it. */
    UNKNOWN,
    /** Its day is still to come. */
    AWAITED,
    UNDER_WAY,
    DONE,
    LATE;

    /** As style sheets call it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of what people call it. */
    public String key() {
        return "programmes.node." + tag();
    }

    /** How its badge looks. */
    public String tone() {
        return switch (this) {
            case UNKNOWN, AWAITED -> "";
            case UNDER_WAY -> "now";
            case DONE -> "good";
            case LATE -> "overdue";
        };
    }
}
