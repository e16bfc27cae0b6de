package vn.banggiang.programmes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** Files that were brought, until they are confirmed or a week has gone. */
@Component
class BroughtFiles {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;

    BroughtFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file; the same id twice keeps the first. */
    void keep(ImportId id, Programme programme, AgencyId agency, PersonId by, String name, byte[] content, Instant at) {
        jdbc.sql("DELETE FROM programmes.brought WHERE programme_id = :programme AND brought_at < :long_ago")
                .param("programme", programme.id().value())
                .param("long_ago", Columns.time(at.minus(KEPT)))
                .update();
        jdbc.sql("""
                        INSERT INTO programmes.brought (id, programme_id, agency_id, version, name, sha256, content, brought_by,
                            brought_at)
                        VALUES (:id, :programme, :agency, :version, :name, encode(sha256(:content), 'hex'), :content, :by, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("programme", programme.id().value())
                .param("agency", agency.value())
                .param("version", programme.version())
                .param("name", name)
                .param("content", content)
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    Optional<Brought> find(ImportId id) {
        return jdbc.sql(
                        "SELECT programme_id, version, name, sha256, confirmed_at FROM programmes.brought WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> new Brought(
                        new ProgrammeId(Columns.uuid(row, "programme_id")),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getObject("confirmed_at") != null))
                .optional();
    }

    byte[] content(ImportId id) {
        return jdbc.sql("SELECT content FROM programmes.brought WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void confirm(ImportId id, Instant at) {
        jdbc.sql("UPDATE programmes.brought SET confirmed_at = :at WHERE id = :id")
                .param("at", Columns.time(at))
                .param("id", id.value())
                .update();
    }

    /**
     * A file as it was brought.
     *
     * @param version of the programme that whoever brought it saw
     */
    record Brought(ProgrammeId programme, int version, String name, String sha256, boolean confirmed) {}
}
