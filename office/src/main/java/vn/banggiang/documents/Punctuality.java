package vn.banggiang.documents;

import java.util.Locale;

/** Whether what had a deadline kept it, as the figures count it; what still has time is neither. */
public enum Punctuality {
    /** Done within the deadline. */
    IN_TIME,
    /** Done after it, or past it and not done. */
    LATE;

    /** Key of its words, such as {@code documents.punctuality.late}. */
    public String key() {
        return "documents.punctuality." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
