package vn.banggiang.applicants;

import java.util.Locale;

/** How a paper came into a locker. */
public enum PaperSource {
    /** Its owner put it there; nobody has looked at it yet. */
    UPLOADED,
    /** It was accepted in a case. */
    ACCEPTED,
    /** It is the result of a case, issued by an agency. */
    RESULT;

    /** Its message key. */
    public String key() {
        return "applicants.paper." + name().toLowerCase(Locale.ROOT);
    }
}
