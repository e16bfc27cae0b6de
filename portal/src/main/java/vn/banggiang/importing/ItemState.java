package vn.banggiang.importing;

import java.util.Locale;

/** What became of one text of an export, or will. */
public enum ItemState {
    /** Becomes an article. */
    TO_COME,
    /** Is an article already and has changed there since. */
    TO_CHANGE,
    /** Is an article already, with these words. */
    SAME,
    /** Does not come. */
    LEFT_OUT,
    /** Is a draft of a new article. */
    DRAFTED,
    /** Is a new draft of an article of before. */
    REWRITTEN,
    /** Could not come. */
    FAILED,
    /** Is approved and about to come on line. */
    RELEASED,
    /** Came on line. */
    PUBLISHED;

    /** Message key of its name. */
    public String key() {
        return "importing.item." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a badge shows it. */
    public String tone() {
        return switch (this) {
            case PUBLISHED -> "good";
            case FAILED -> "danger";
            default -> "";
        };
    }
}
