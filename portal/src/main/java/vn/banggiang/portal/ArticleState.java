package vn.banggiang.portal;

import java.util.Locale;

/** How an article stands. */
public enum ArticleState {
    /** Nobody but its editors knows it. */
    DRAFT("soon"),
    /** Somebody else is to approve it. */
    PROPOSED("now"),
    /** It goes on line at its time. */
    SCHEDULED("soon"),
    /** Everybody reads it. */
    ON_LINE("good"),
    /** Nobody reads it any more. */
    ENDED("");

    private final String tone;

    ArticleState(String tone) {
        this.tone = tone;
    }

    /** In which colour it is shown. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "portal.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
