package vn.banggiang.portal;

/** How a proposal ended. */
public enum Outcome {
    /** It went on line, or will at its time. */
    APPROVED,
    /** Its author is to write on. */
    RETURNED,
    /** Who proposed it took it back, or proposed another draft. */
    TAKEN_BACK
}
