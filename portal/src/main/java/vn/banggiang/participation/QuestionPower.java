package vn.banggiang.participation;

/** What somebody may do with a question. */
public enum QuestionPower {
    /** Reads it, without who asked. */
    SEES,
    /** Reads who asked. */
    READS_ASKER,
    /** Takes it in, or refuses it. */
    MODERATES,
    /** Hands it on to another agency. */
    ROUTES,
    /** Says who writes the answer. */
    ASSIGNS,
    /** Writes the answer. */
    ANSWERS,
    /** Says that the answer goes out. */
    APPROVES,
    /** Takes it off the portal. */
    WITHDRAWS
}
