package vn.banggiang.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Relation;

/** Where it is kept what a clerk said at issuing; what was said first holds. */
@Component
class PublicationStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(OutgoingDocument document, Publication publication, PersonId by) {
        jdbc.sql("""
                INSERT INTO documents.publication (outgoing_id, agency_id, field, effective, asked_by, asked_at)
                VALUES (:id, :agency, :field, :effective, :by, :at) ON CONFLICT DO NOTHING
                """)
                .param("id", document.id().value())
                .param("agency", document.agency().value())
                .param("field", publication.field().name())
                .param("effective", publication.effective())
                .param("by", by.value())
                .param("at", Columns.time(clock.instant()))
                .update();
    }

    void keep(OutgoingDocument document, Change change) {
        jdbc.sql("""
                INSERT INTO documents.changed_document (outgoing_id, agency_id, earlier_id, relation)
                VALUES (:id, :agency, :earlier, :relation) ON CONFLICT DO NOTHING
                """)
                .param("id", document.id().value())
                .param("agency", document.agency().value())
                .param("earlier", change.earlier().value())
                .param("relation", change.relation().name())
                .update();
    }

    Optional<Publication> of(OutgoingId id) {
        return jdbc.sql("SELECT field, effective FROM documents.publication WHERE outgoing_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Publication(LegalField.valueOf(row.getString("field")), Columns.date(row, "effective")))
                .optional();
    }

    /** What it does to earlier documents. */
    List<Change> changes(OutgoingId id) {
        return changes(
                "SELECT relation, earlier_id AS other FROM documents.changed_document WHERE outgoing_id = :id"
                        + " ORDER BY relation, earlier_id",
                id);
    }

    /** What later documents do to it; each names the later one. */
    List<Change> changesOf(OutgoingId id) {
        return changes(
                "SELECT relation, outgoing_id AS other FROM documents.changed_document WHERE earlier_id = :id"
                        + " ORDER BY relation, outgoing_id",
                id);
    }

    private List<Change> changes(String statement, OutgoingId id) {
        return jdbc.sql(statement)
                .param("id", id.value())
                .query((row, number) -> new Change(
                        Relation.valueOf(row.getString("relation")), new OutgoingId(Columns.uuid(row, "other"))))
                .list();
    }
}
