package vn.banggiang.participation;

/** What takes so long at most, or at least. */
public enum TermKind {
    /** Working days for the answer to a question. */
    ANSWER,
    /** Days for which it is known who asked, after the answer. */
    KEEPING,
    /** Days for which a draft regulation is open for comments, at least. */
    CONSULTATION
}
