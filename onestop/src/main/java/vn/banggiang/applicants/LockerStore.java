package vn.banggiang.applicants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.database.Columns;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;
import vn.banggiang.storage.Sha256;

/** The papers in lockers. */
@Repository
class LockerStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final CellSeal seal;
    private final Clock clock;

    LockerStore(JdbcClient jdbc, CellSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    private record Facts(String name, String issuer, String file) {}

    /** The id under which it lies now: that of the same file from the same case, where it was kept before. */
    PaperId keep(LockerPaper paper) {
        jdbc.sql("""
                        INSERT INTO applicants.paper (id, applicant_id, code, facts, sha256, bytes, media_type, valid_until, source,
                                                      source_ref, reuse, kept_at)
                        VALUES (:id, :owner, :code, :facts, :sha256, :bytes, :type, :until, :source, :ref, :reuse, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", paper.id().value())
                .param("owner", paper.owner().value())
                .param("code", paper.code())
                .param("facts", sealed(paper))
                .param("sha256", paper.file().sha256().value())
                .param("bytes", paper.file().bytes())
                .param("type", paper.file().mediaType())
                .param("until", paper.validUntil())
                .param("source", paper.source().name())
                .param("ref", paper.sourceRef())
                .param("reuse", paper.reuse())
                .param("at", Columns.time(clock.instant()))
                .update();
        return jdbc.sql(
                        "SELECT id FROM applicants.paper WHERE applicant_id = ? AND code = ? AND sha256 = ? AND source_ref = ?"
                                + " AND revoked_at IS NULL")
                .params(
                        paper.owner().value(),
                        paper.code(),
                        paper.file().sha256().value(),
                        paper.sourceRef())
                .query((row, number) -> new PaperId(Columns.uuid(row, "id")))
                .single();
    }

    /** What was not revoked, newest first. */
    List<LockerPaper> of(Collection<ApplicantId> owners) {
        return jdbc.sql("SELECT * FROM applicants.paper WHERE applicant_id = ANY (:owners) AND revoked_at IS NULL"
                        + " ORDER BY kept_at DESC, id")
                .param("owners", Ids.array(owners))
                .query(this::paper)
                .list();
    }

    Optional<LockerPaper> find(PaperId id) {
        return jdbc.sql("SELECT * FROM applicants.paper WHERE id = ? AND revoked_at IS NULL")
                .param(id.value())
                .query(this::paper)
                .optional();
    }

    void reuse(PaperId id, boolean reuse) {
        jdbc.sql("UPDATE applicants.paper SET reuse = ? WHERE id = ?")
                .params(reuse, id.value())
                .update();
    }

    void revoke(PaperId id) {
        jdbc.sql("UPDATE applicants.paper SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                .params(Columns.time(clock.instant()), id.value())
                .update();
    }

    void revokeAll(Collection<ApplicantId> owners) {
        jdbc.sql(
                        "UPDATE applicants.paper SET revoked_at = :now WHERE applicant_id = ANY (:owners) AND revoked_at IS NULL")
                .param("now", Columns.time(clock.instant()))
                .param("owners", Ids.array(owners))
                .update();
    }

    /** Forgets what was revoked before; how many. */
    int forget(Instant before) {
        return jdbc.sql("DELETE FROM applicants.paper WHERE revoked_at < ?")
                .param(Columns.time(before))
                .update();
    }

    private byte[] sealed(LockerPaper paper) {
        var facts = new Facts(paper.name(), paper.issuer(), paper.file().name());
        return seal.seal(cell(paper.id()), JSON.writeValueAsString(facts)).bytes();
    }

    private LockerPaper paper(ResultSet row, int number) throws SQLException {
        PaperId id = new PaperId(Columns.uuid(row, "id"));
        Facts facts = JSON.readValue(seal.open(cell(id), Sealed.of(row.getBytes("facts"))), Facts.class);
        return new LockerPaper(
                id,
                new ApplicantId(Columns.uuid(row, "applicant_id")),
                row.getString("code"),
                facts.name(),
                facts.issuer(),
                new LockerFile(
                        facts.file(),
                        new Sha256(row.getString("sha256")),
                        row.getLong("bytes"),
                        row.getString("media_type")),
                Columns.dateOrNull(row, "valid_until"),
                PaperSource.valueOf(row.getString("source")),
                row.getString("source_ref"),
                row.getBoolean("reuse"),
                Columns.instant(row, "kept_at"));
    }

    private static Cell cell(PaperId id) {
        return Cell.of("applicants.paper", "facts", id.value());
    }
}
