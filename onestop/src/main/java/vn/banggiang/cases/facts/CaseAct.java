package vn.banggiang.cases.facts;

import java.util.Locale;

/** What happens to a case. */
public enum CaseAct {
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    MOVED,
    TAKEN_UP,
    COMPLETION_ASKED,
    COMPLETED,
    /** A file was put to its papers. */
    PAPER_ADDED,
    EXTENDED,
    /** It took longer than was said, and nobody had said so: the platform apologises by itself. */
    APOLOGISED,
    /** Nobody of those whose turn it is took it up in time. */
    NOT_TAKEN_UP,
    PAYMENT_ASKED,
    /** All that was asked for was paid. */
    PAID,
    /** What was asked is asked no more. */
    FEE_WAIVED,
    /** It goes on under another version of its workflow. */
    MIGRATED,
    /** A case of a procedure that follows was begun. */
    FOLLOWED,
    STOPPED,
    WITHDRAWN,
    /** Another agency was asked for its opinion. */
    AGENCY_ASKED,
    AGENCY_ANSWERED,
    /** One that was silent beyond its time was not waited for any more. */
    AGENCY_PASSED_OVER,
    RESULT_DRAFTED,
    RESULT_ISSUED,
    RETURNED,
    /** It was over, and whoever applied said what they thought of it. */
    RATED;

    /** Whether the citizen reads of it: all but who of the house works on what. */
    public boolean isOpen() {
        return this != TAKEN_UP && this != RESULT_DRAFTED && this != MIGRATED;
    }

    /** Whether what was said with it is said to the citizen; all else that officials write stays among them. */
    public boolean isExplained() {
        return switch (this) {
            case COMPLETION_ASKED, PAYMENT_ASKED, REFUSED, EXTENDED, APOLOGISED, STOPPED -> true;
            default -> false;
        };
    }

    /** Lower-case name with hyphens, as in message keys. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name. */
    public String key() {
        return "cases.event." + tag();
    }

    /** As the journal calls it. */
    public String journalled() {
        return "cases.act." + tag();
    }
}
