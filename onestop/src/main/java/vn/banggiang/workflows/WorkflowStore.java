package vn.banggiang.workflows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.steps.Workflow;

/** Where workflows and their drafts are kept. */
@Component
class WorkflowStore {

    private final JdbcClient jdbc;
    private final StepRows steps;

    WorkflowStore(JdbcClient jdbc, StepRows steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    Optional<WorkflowDraft> draft(ProcedureId procedure) {
        return jdbc.sql("SELECT * FROM workflows.draft WHERE procedure_id = :id")
                .param("id", procedure.value())
                .query(WorkflowStore::draft)
                .optional();
    }

    /** Its row locked until the transaction ends. */
    Optional<WorkflowDraft> lockedDraft(ProcedureId procedure) {
        return jdbc.sql("SELECT * FROM workflows.draft WHERE procedure_id = :id FOR UPDATE")
                .param("id", procedure.value())
                .query(WorkflowStore::draft)
                .optional();
    }

    /** Whether nobody kept another in between. */
    boolean keep(WorkflowDraft draft, AgencyId agency) {
        return jdbc.sql("""
                        INSERT INTO workflows.draft AS kept (procedure_id, agency_id, revision, body, written_by, written_at)
                        VALUES (:id, :agency, :revision, CAST(:body AS jsonb), :by, :at)
                        ON CONFLICT (procedure_id) DO UPDATE SET revision = excluded.revision, body = excluded.body,
                            written_by = excluded.written_by, written_at = excluded.written_at
                        WHERE kept.revision = excluded.revision - 1
                        """)
                        .param("id", draft.procedure().value())
                        .param("agency", agency.value())
                        .param("revision", draft.revision())
                        .param("body", WorkflowJson.write(draft.workflow()))
                        .param("by", draft.writtenBy().value())
                        .param("at", Columns.time(draft.writtenAt()))
                        .update()
                == 1;
    }

    void drop(ProcedureId procedure) {
        jdbc.sql("DELETE FROM workflows.draft WHERE procedure_id = :id")
                .param("id", procedure.value())
                .update();
    }

    void publish(WorkflowVersion version, WorkflowDraft draft, AgencyId agency) {
        Decision decision = version.decision();
        jdbc.sql("""
                INSERT INTO workflows.version (procedure_id, number, agency_id, effective, decision, decided_on, decided_by,
                    decision_id, written_by, written_at, published_by, published_at)
                VALUES (:id, :number, :agency, :effective, :decision, :issued, :issuer, :document, :writer, :written,
                    :publisher, :published)
                """)
                .param("id", version.procedure().value())
                .param("number", version.number())
                .param("agency", agency.value())
                .param("effective", version.effective())
                .param("decision", decision.code())
                .param("issued", decision.issued())
                .param("issuer", decision.issuer())
                .param("document", document(decision))
                .param("writer", version.writtenBy().value())
                .param("written", Columns.time(draft.writtenAt()))
                .param("publisher", version.publishedBy().value())
                .param("published", Columns.time(version.publishedAt()))
                .update();
        steps.add(version, agency);
    }

    int lastNumber(ProcedureId procedure) {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM workflows.version WHERE procedure_id = :id")
                .param("id", procedure.value())
                .query(Integer.class)
                .single();
    }

    Optional<WorkflowVersion> version(ProcedureId procedure, int number) {
        return jdbc.sql("SELECT * FROM workflows.version WHERE procedure_id = :id AND number = :number")
                .param("id", procedure.value())
                .param("number", number)
                .query(this::version)
                .optional();
    }

    /** The latest whose day has come. */
    Optional<WorkflowVersion> inForce(ProcedureId procedure, LocalDate day) {
        return jdbc.sql("SELECT * FROM workflows.version WHERE procedure_id = :id AND effective <= :day"
                        + " ORDER BY effective DESC, number DESC LIMIT 1")
                .param("id", procedure.value())
                .param("day", day)
                .query(this::version)
                .optional();
    }

    boolean isInForce(ProcedureId procedure, LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM workflows.version WHERE procedure_id = :id AND effective <= :day)")
                .param("id", procedure.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    List<WorkflowVersion> versions(ProcedureId procedure) {
        return jdbc.sql("SELECT * FROM workflows.version WHERE procedure_id = :id ORDER BY number DESC")
                .param("id", procedure.value())
                .query(this::version)
                .list();
    }

    /** What a decision prints that was drafted here for this procedure; empty for any other document. */
    Optional<Workflow> decided(ProcedureId procedure, OutgoingId document) {
        return jdbc.sql("SELECT body FROM workflows.decision WHERE procedure_id = :id AND document_id = :document")
                .param("id", procedure.value())
                .param("document", document.value())
                .query((row, number) -> WorkflowJson.read(row.getString("body")))
                .optional();
    }

    private static WorkflowDraft draft(ResultSet row, int number) throws SQLException {
        return new WorkflowDraft(
                new ProcedureId(Columns.uuid(row, "procedure_id")),
                row.getInt("revision"),
                WorkflowJson.read(row.getString("body")),
                new PersonId(Columns.uuid(row, "written_by")),
                Columns.instant(row, "written_at"));
    }

    private WorkflowVersion version(ResultSet row, int index) throws SQLException {
        var procedure = new ProcedureId(Columns.uuid(row, "procedure_id"));
        int number = row.getInt("number");
        UUID document = Columns.uuidOrNull(row, "decision_id");
        return new WorkflowVersion(
                procedure,
                number,
                new Workflow(steps.of(procedure, number)),
                Columns.date(row, "effective"),
                new Decision(
                        row.getString("decision"),
                        Columns.date(row, "decided_on"),
                        row.getString("decided_by"),
                        document == null ? null : new OutgoingId(document)),
                new PersonId(Columns.uuid(row, "written_by")),
                new PersonId(Columns.uuid(row, "published_by")),
                Columns.instant(row, "published_at"));
    }

    private static @Nullable UUID document(Decision decision) {
        return decision.document() == null ? null : decision.document().value();
    }
}
