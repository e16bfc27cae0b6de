package vn.banggiang.outgoing;

import java.util.Locale;

/** What an outgoing document calls for from whose turn it is. */
public enum OutgoingCall {
    /** Its drafter writes on and puts it before the head of unit. */
    WRITE,
    /** The head of unit answers for its content, or a leader where nobody heads the unit. */
    REVIEW,
    /** Its signer signs, or who holds the signer's delegation. */
    SIGN,
    /** The clerk numbers, dates, seals and sends it. */
    ISSUE,
    /** A recipient refused it or cannot be reached: the clerk sends it again or elsewhere, or says that it is settled. */
    RESOLVE;

    /** Key of the action's label. */
    public String key() {
        return "documents.action." + name().toLowerCase(Locale.ROOT);
    }
}
