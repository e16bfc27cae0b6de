package vn.banggiang.outgoing.web;

/** The one thing that the reader may do with an outgoing document now. */
public enum OutgoingStep {
    /** Write on, or put it before the head of unit. */
    SUBMIT,
    /** Answer for its content, or give it back. */
    REVIEW,
    /** Sign it, or give it back. */
    SIGN,
    /** Number, date, seal and send it. */
    ISSUE,
    /** Send it again or elsewhere where a recipient did not get it, or say that it is settled. */
    RESOLVE,
    /** Nothing: it is someone else's turn, or it is issued. */
    LOOK
}
