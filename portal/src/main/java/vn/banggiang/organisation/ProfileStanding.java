package vn.banggiang.organisation;

import java.util.Locale;

/** How it stands with what is said of somebody or of a unit. */
public enum ProfileStanding {
    /** Nothing was written. */
    UNWRITTEN(""),
    /** Written, and not approved yet. */
    WAITS("soon"),
    ON_LINE("good"),
    /** On line, and something newer waits. */
    CHANGED("soon"),
    REMOVED("");

    private final String tone;

    ProfileStanding(String tone) {
        this.tone = tone;
    }

    /** In which colour it is shown. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "organisation.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
