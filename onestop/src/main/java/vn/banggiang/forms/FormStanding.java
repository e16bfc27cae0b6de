package vn.banggiang.forms;

import java.util.Locale;

/** How a form stands. */
public enum FormStanding {
    /** Nothing of it was published. */
    DRAFT("soon"),
    /** Its next version is before the leaders. */
    PROPOSED("soon"),
    PUBLISHED("good"),
    /** Published, and a newer version is being built. */
    CHANGED("soon");

    private final String tone;

    FormStanding(String tone) {
        this.tone = tone;
    }

    /** In which colour it is shown. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "forms.standing." + name().toLowerCase(Locale.ROOT);
    }
}
