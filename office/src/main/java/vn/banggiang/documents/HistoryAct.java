package vn.banggiang.documents;

import java.util.Locale;

/** What can happen to a document. */
public enum HistoryAct {
    ARRIVED,
    REFUSED,
    REGISTERED,
    CORRECTED,
    DISCARDED,
    RESTORED,
    CANCELLED,
    DIRECTED,
    REDIRECTED,
    DIRECTION_WITHDRAWN,
    ASSIGNED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_DECLINED,
    HANDLING_STARTED,
    COMPLETED,
    FORWARDED,
    RECALLED_BY_SENDER,
    /** Somebody else would have changed or taken it back: in the journal only. */
    CHANGE_REFUSED,
    DRAFTED,
    REWRITTEN,
    OWN_FILE_ADDED,
    ATTACHED,
    ATTACHMENT_REMOVED,
    COMMENTED,
    COMMENT_SETTLED,
    SUBMITTED,
    APPROVED,
    RETURNED,
    SIGNED,
    NUMBERED,
    /** The clerk had it published. */
    PUBLISHED,
    ISSUED,
    /** A later document amends, replaces, corrects or withdraws it. */
    CHANGED_LATER,
    /** A recipient refused it, or it could not be delivered. */
    NOT_TAKEN,
    SENT_AGAIN,
    SENT_ELSEWHERE,
    DELIVERY_SETTLED,
    /** Looked at, or its file taken: in the journal only. */
    SEEN;

    /** Key of the label and name of the act in the journal, such as {@code documents.act.registered}. */
    public String key() {
        return "documents.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
