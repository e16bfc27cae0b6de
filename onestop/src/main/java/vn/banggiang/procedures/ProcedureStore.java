package vn.banggiang.procedures;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.database.ReadOnce;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.national.NationalForm;
import vn.banggiang.procedures.national.NationalWriter;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/** Where procedures and what was said of them are kept. */
@Component
class ProcedureStore {

    private static final ReadOnce<ProcedureFacts> WRITTEN = new ReadOnce<>(NationalForm::stored);

    private final JdbcClient jdbc;

    ProcedureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a procedure unless its id or its code is there already. */
    boolean add(Procedure procedure) {
        return jdbc.sql("""
                        INSERT INTO procedures.procedure (id, code, agency_id, entered_by, entered_at)
                        VALUES (:id, :code, :agency, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("id", procedure.id().value())
                        .param("code", procedure.code().value())
                        .param("agency", procedure.agency().value())
                        .param("by", procedure.enteredBy().value())
                        .param("at", Columns.time(procedure.enteredAt()))
                        .update()
                == 1;
    }

    Optional<Procedure> find(ProcedureId id) {
        return jdbc.sql("SELECT * FROM procedures.procedure WHERE id = :id")
                .param("id", id.value())
                .query(ProcedureStore::procedure)
                .optional();
    }

    Optional<Procedure> called(ProcedureCode code) {
        return jdbc.sql("SELECT * FROM procedures.procedure WHERE code = :code")
                .param("code", code.value())
                .query(ProcedureStore::procedure)
                .optional();
    }

    /** Its row locked until the transaction ends. */
    Optional<Procedure> locked(ProcedureId id) {
        return jdbc.sql("SELECT * FROM procedures.procedure WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(ProcedureStore::procedure)
                .optional();
    }

    void write(
            Procedure procedure,
            int number,
            ProcedureFacts facts,
            Collection<AgencyId> performers,
            PersonId by,
            Instant at) {
        String body = NationalWriter.stored(facts);
        jdbc.sql("""
                INSERT INTO procedures.version (procedure_id, number, agency_id, body, sha256, name, fields, tiers, audiences,
                    events, online, performers, accented, plain, written_by, written_at)
                VALUES (:id, :number, :agency, :body, :sha256, :name, :fields, :tiers, :audiences, :events, :online,
                    :performers, :accented, :plain, :by, :at)
                """)
                .param("id", procedure.id().value())
                .param("number", number)
                .param("agency", procedure.agency().value())
                .param("body", body)
                .param(
                        "sha256",
                        Sha256.ofContent(body.getBytes(StandardCharsets.UTF_8)).value())
                .param("name", facts.name())
                .param("fields", facts.fields().stream().map(Coded::label).toArray(String[]::new))
                .param("tiers", names(facts.tiers()))
                .param("audiences", names(facts.audienceKinds()))
                .param("events", names(facts.events()))
                .param("online", facts.online().name())
                .param("performers", performers.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("accented", Folding.accented(facts.searched()))
                .param("plain", Folding.fold(facts.searched()))
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    void publish(Procedure procedure, int number, Publication publication) {
        Decision decision = publication.decision();
        jdbc.sql("""
                INSERT INTO procedures.publication (procedure_id, number, agency_id, effective, decision, decided_on,
                    decided_by, decision_id, published_by, published_at)
                VALUES (:id, :number, :agency, :effective, :decision, :issued, :issuer, :document, :by, :at)
                """)
                .param("id", procedure.id().value())
                .param("number", number)
                .param("agency", procedure.agency().value())
                .param("effective", publication.effective())
                .param("decision", decision.code())
                .param("issued", decision.issued())
                .param("issuer", decision.issuer())
                .param("document", document(decision))
                .param("by", publication.publishedBy().value())
                .param("at", Columns.time(publication.publishedAt()))
                .update();
    }

    void end(Procedure procedure, Ending ending) {
        Decision decision = ending.decision();
        jdbc.sql("""
                INSERT INTO procedures.ending (procedure_id, ended_at, agency_id, ends, decision, decided_on, decided_by,
                    decision_id, ended_by)
                VALUES (:id, :at, :agency, :ends, :decision, :issued, :issuer, :document, :by)
                """)
                .param("id", procedure.id().value())
                .param("at", Columns.time(ending.endedAt()))
                .param("agency", procedure.agency().value())
                .param("ends", ending.ends())
                .param("decision", decision.code())
                .param("issued", decision.issued())
                .param("issuer", decision.issuer())
                .param("document", document(decision))
                .param("by", ending.endedBy().value())
                .update();
    }

    /** The newest first. */
    List<ProcedureVersion> versions(ProcedureId id) {
        return jdbc.sql("""
                        SELECT v.number, v.body, v.sha256, v.written_by, v.written_at, p.effective, p.decision, p.decided_on,
                            p.decided_by, p.decision_id, p.published_by, p.published_at
                          FROM procedures.version v
                          LEFT JOIN procedures.publication p ON p.procedure_id = v.procedure_id AND p.number = v.number
                         WHERE v.procedure_id = :id ORDER BY v.number DESC
                        """)
                .param("id", id.value())
                .query(ProcedureStore::version)
                .list();
    }

    Optional<Ending> ending(ProcedureId id) {
        return jdbc.sql("SELECT * FROM procedures.ending WHERE procedure_id = :id ORDER BY ended_at DESC LIMIT 1")
                .param("id", id.value())
                .query((row, number) -> new Ending(
                        decision(row),
                        Columns.date(row, "ends"),
                        new PersonId(Columns.uuid(row, "ended_by")),
                        Columns.instant(row, "ended_at")))
                .optional();
    }

    private static Procedure procedure(ResultSet row, int number) throws SQLException {
        return new Procedure(
                new ProcedureId(Columns.uuid(row, "id")),
                new ProcedureCode(row.getString("code")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new PersonId(Columns.uuid(row, "entered_by")),
                Columns.instant(row, "entered_at"));
    }

    private static ProcedureVersion version(ResultSet row, int number) throws SQLException {
        UUID publisher = Columns.uuidOrNull(row, "published_by");
        return new ProcedureVersion(
                row.getInt("number"),
                WRITTEN.of(row.getString("body")),
                new Sha256(row.getString("sha256")),
                new PersonId(Columns.uuid(row, "written_by")),
                Columns.instant(row, "written_at"),
                publisher == null
                        ? null
                        : new Publication(
                                decision(row),
                                Columns.date(row, "effective"),
                                new PersonId(publisher),
                                Columns.instant(row, "published_at")));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        UUID document = Columns.uuidOrNull(row, "decision_id");
        return new Decision(
                row.getString("decision"),
                Columns.date(row, "decided_on"),
                row.getString("decided_by"),
                document == null ? null : new OutgoingId(document));
    }

    private static @Nullable UUID document(Decision decision) {
        OutgoingId document = decision.document();
        return document == null ? null : document.value();
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
