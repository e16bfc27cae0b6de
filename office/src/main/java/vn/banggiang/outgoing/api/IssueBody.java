package vn.banggiang.outgoing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Relation;
import vn.banggiang.outgoing.Change;
import vn.banggiang.outgoing.IssueOrder;

/**
 * What is said when issuing; all of it may be left out.
 *
 * @param withoutClosed whether to issue without recipients that closed and have no successor
 * @param publication how it goes to the portal
 * @param changes what it does to earlier documents of the agency
 */
record IssueBody(
        @Nullable Boolean withoutClosed,
        @Nullable PublicationBody publication,
        @Nullable List<ChangeBody> changes) {

    private static final int MOST_CHANGES = 50;

    IssueOrder order() {
        List<ChangeBody> said = Objects.requireNonNullElse(changes, List.of());
        if (said.size() > MOST_CHANGES) {
            throw DocumentsException.tooManyEntries("changes", MOST_CHANGES);
        }
        return new IssueOrder(
                Boolean.TRUE.equals(withoutClosed),
                publication == null ? null : publication.required(),
                publication == null ? null : publication.effective(),
                said.stream().map(ChangeBody::change).toList());
    }

    /** @param effective the day of issue where it is left out */
    record PublicationBody(
            @Nullable LegalField field, @Nullable LocalDate effective) {

        private LegalField required() {
            if (field == null) {
                throw DocumentsException.missing("field");
            }
            return field;
        }
    }

    /** @param earlier the id of the issued document that is changed */
    record ChangeBody(@Nullable Relation relation, @Nullable UUID earlier) {

        private Change change() {
            if (relation == null || earlier == null) {
                throw DocumentsException.missing("changes");
            }
            return new Change(relation, new OutgoingId(earlier));
        }
    }
}
