package vn.banggiang.outgoing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.Relation;
import vn.banggiang.outgoing.Change;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.IssuedDocuments;

/**
 * What the clerk says on the issuing page.
 *
 * @param publish whether it goes to the portal, under {@code field}
 * @param effective a day as typed, or blank
 * @param relation what it does to the document whose number stands in {@code earlier}; null where to none
 */
record IssueForm(
        @Nullable Boolean withoutClosed,
        @Nullable Boolean publish,
        @Nullable LegalField field,
        @Nullable String effective,
        @Nullable Relation relation,
        @Nullable String earlier) {

    IssueOrder order(AgencyId agency, IssuedDocuments issued) {
        boolean goesOnLine = Boolean.TRUE.equals(publish);
        if (goesOnLine && field == null) {
            throw DocumentsException.missing("field");
        }
        return new IssueOrder(
                Boolean.TRUE.equals(withoutClosed),
                goesOnLine ? field : null,
                goesOnLine ? day() : null,
                relation == null ? List.of() : List.of(new Change(relation, issued.required(agency, typedCode()))));
    }

    private String typedCode() {
        return Objects.requireNonNullElse(earlier, "");
    }

    private @Nullable LocalDate day() {
        if (effective == null || effective.isBlank()) {
            return null;
        }
        return TypedDay.read(effective)
                .orElseThrow(() -> DocumentsException.invalid("incoming.date-invalid", effective)
                        .at("effective"));
    }
}
