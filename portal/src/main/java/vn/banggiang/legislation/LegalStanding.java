package vn.banggiang.legislation;

import java.util.Locale;

/** How a document stands at its portal. */
public enum LegalStanding {
    /** Nobody has put it on line yet. */
    ENTERED("soon"),
    ON_LINE("good"),
    /** A newer version waits for approval. */
    CHANGED("soon"),
    REMOVED("");

    private final String tone;

    LegalStanding(String tone) {
        this.tone = tone;
    }

    /** In which colour it is shown. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "legislation.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
