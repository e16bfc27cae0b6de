package vn.banggiang.cases.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.OutgoingId;

/**
 * That an agency was asked for its opinion on a case (lấy ý kiến cơ quan phối hợp).
 *
 * @param ordinal from 1, in the order of time
 * @param passage at which line of the control slip the case stood
 * @param agency who is asked
 * @param role who answers there
 * @param askedBy null where the workflow asks by itself
 * @param due by the hours of the agency that is asked
 * @param closing null while it waits
 */
public record Consultation(
        CaseId caseId,
        int ordinal,
        int passage,
        AgencyId agency,
        Role role,
        String question,
        @Nullable PersonId askedBy,
        Instant askedAt,
        Instant due,
        @Nullable Closing closing) {

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return closing == null;
    }

    /** Whether the answer came, or comes, after its time. */
    public boolean isLate(Instant now) {
        return (closing == null ? now : closing.at()).isAfter(due);
    }

    /**
     * How it ended.
     *
     * @param by null where it was taken back by itself
     * @param words may be empty where it simply agrees or is not concerned
     * @param document the document of ours that says it in full
     */
    public record Closing(
            Reply reply,
            Instant at,
            @Nullable PersonId by,
            String words,
            @Nullable OutgoingId document) {}
}
