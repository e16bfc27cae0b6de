package vn.banggiang.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.words.Folding;

/** Where programmes are kept; what they plan lies in {@link NodeStore}. */
@Component
class ProgrammeStore {

    private final JdbcClient jdbc;
    private final NodeStore nodes;

    ProgrammeStore(JdbcClient jdbc, NodeStore nodes) {
        this.jdbc = jdbc;
        this.nodes = nodes;
    }

    /** Keeps a new draft; false when the id is there already. */
    boolean draft(ProgrammeId id, AgencyId agency, PersonId by, Charter charter, Instant at) {
        return written(jdbc.sql("""
                                INSERT INTO programmes.programme (id, agency_id, title, direction, document_id, issue_code,
                                    issued_on, issuer, first_day, last_day, state, version, drafted_by, drafted_at, search_text)
                                VALUES (:id, :agency, :title, :direction, :document, :code, :issued_on, :issuer, :first,
                                    :last, 'DRAFT', 0, :by, :at, :search_text)
                                ON CONFLICT (id) DO NOTHING
                                """), id, charter)
                        .param("agency", agency.value())
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    void change(ProgrammeId id, Charter charter) {
        written(jdbc.sql("""
                        UPDATE programmes.programme SET title = :title, direction = :direction, document_id = :document,
                            issue_code = :code, issued_on = :issued_on, issuer = :issuer, first_day = :first,
                            last_day = :last, search_text = :search_text, version = version + 1
                        WHERE id = :id
                        """), id, charter).update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, ProgrammeId id, Charter charter) {
        DocumentRef document = charter.document();
        return statement
                .param("id", id.value())
                .param("title", charter.title())
                .param(
                        "direction",
                        document == null ? null : document.direction().name())
                .param("document", document == null ? null : document.id())
                .param("code", charter.code())
                .param("issued_on", charter.issuedOn())
                .param("issuer", charter.issuer())
                .param("first", charter.first())
                .param("last", charter.last())
                .param("search_text", Folding.fold(charter.title() + " " + charter.code()));
    }

    /** What is planned has changed. */
    void grow(ProgrammeId id) {
        jdbc.sql("UPDATE programmes.programme SET version = version + 1 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    void putInForce(ProgrammeId id, Instant at) {
        jdbc.sql("UPDATE programmes.programme SET state = 'IN_FORCE', in_force_at = :at WHERE id = :id")
                .param("at", Columns.time(at))
                .param("id", id.value())
                .update();
    }

    void close(ProgrammeId id, Instant at) {
        jdbc.sql("UPDATE programmes.programme SET state = 'CLOSED', closed_at = :at WHERE id = :id")
                .param("at", Columns.time(at))
                .param("id", id.value())
                .update();
    }

    Optional<Programme> find(ProgrammeId id) {
        return one(id, "");
    }

    /** As {@link #find}, locked until the transaction ends. */
    Optional<Programme> locked(ProgrammeId id) {
        return one(id, " FOR UPDATE");
    }

    private Optional<Programme> one(ProgrammeId id, String lock) {
        Optional<Programme> bare = jdbc.sql("SELECT * FROM programmes.programme WHERE id = :id" + lock)
                .param("id", id.value())
                .query(ProgrammeStore::programme)
                .optional();
        return bare.map(programme -> with(programme, nodes.of(id)));
    }

    private static Programme with(Programme bare, List<Node> nodes) {
        return new Programme(
                bare.id(),
                bare.agency(),
                bare.charter(),
                bare.state(),
                bare.version(),
                bare.draftedBy(),
                bare.inForceAt(),
                nodes);
    }

    private static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new Charter(
                        row.getString("title"),
                        document(row),
                        row.getString("issue_code"),
                        Columns.dateOrNull(row, "issued_on"),
                        row.getString("issuer"),
                        Columns.date(row, "first_day"),
                        Columns.date(row, "last_day")),
                ProgrammeState.valueOf(row.getString("state")),
                row.getInt("version"),
                new PersonId(Columns.uuid(row, "drafted_by")),
                Columns.instantOrNull(row, "in_force_at"),
                List.of());
    }

    private static @Nullable DocumentRef document(ResultSet row) throws SQLException {
        UUID document = Columns.uuidOrNull(row, "document_id");
        return document == null
                ? null
                : new DocumentRef(DocumentRef.Direction.valueOf(row.getString("direction")), document);
    }
}
