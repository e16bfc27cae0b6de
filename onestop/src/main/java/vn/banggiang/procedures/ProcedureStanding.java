package vn.banggiang.procedures;

import java.util.Locale;

/** How a procedure stands on a day. */
public enum ProcedureStanding {
    /** Nothing of it was published. */
    DRAFT("soon"),
    /** Published, and its day has not come. */
    COMING("soon"),
    IN_FORCE("good"),
    /** In force, and a newer version waits to be published. */
    CHANGED("soon"),
    /** Not done any more. */
    ENDED("");

    private final String tone;

    ProcedureStanding(String tone) {
        this.tone = tone;
    }

    /** In which colour it is shown. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "procedures.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
