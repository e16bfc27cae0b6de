package vn.banggiang.importing;

import java.util.Locale;

/** How far an import has come. */
public enum RunState {
    /** Its file was read; nothing has come of it. */
    BROUGHT,
    /** Drafts are being made. */
    MAKING,
    /** All drafts are made; a second person says which come on line. */
    MADE,
    /** What was approved comes on line. */
    PUBLISHING,
    /** Nothing of it waits for anybody. */
    FINISHED,
    /** The second person has declined what was left of it; its drafts stay. */
    RETURNED,
    /** Whoever brought it did not want it. */
    DISCARDED;

    /** Message key of its name. */
    public String key() {
        return "importing.state." + name().toLowerCase(Locale.ROOT);
    }

    /** How a badge shows it. */
    public String tone() {
        return switch (this) {
            case MADE -> "now";
            case FINISHED -> "good";
            case RETURNED -> "danger";
            default -> "";
        };
    }

    /** Whether it goes on by itself. */
    public boolean isUnderWay() {
        return this == MAKING || this == PUBLISHING;
    }
}
