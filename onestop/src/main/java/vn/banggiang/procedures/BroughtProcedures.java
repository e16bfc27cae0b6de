package vn.banggiang.procedures;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;

/** Files that were brought, until they are confirmed or a week has gone. */
@Component
class BroughtProcedures {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;

    BroughtProcedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file; the same id twice keeps the first. */
    void keep(ImportId id, Actor by, String name, byte[] content, Instant at) {
        jdbc.sql("DELETE FROM procedures.brought WHERE brought_at < :long_ago")
                .param("long_ago", Columns.time(at.minus(KEPT)))
                .update();
        jdbc.sql("""
                        INSERT INTO procedures.brought (id, agency_id, name, sha256, content, brought_by, brought_at)
                        VALUES (:id, :agency, :name, encode(sha256(:content), 'hex'), :content, :by, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("agency", by.agency().value())
                .param("name", name)
                .param("content", content)
                .param("by", by.person().value())
                .param("at", Columns.time(at))
                .update();
    }

    /** Those of one agency only: another's is not there. */
    Optional<Brought> find(AgencyId agency, ImportId id) {
        return jdbc.sql("""
                        SELECT name, sha256, confirmed_at FROM procedures.brought
                         WHERE id = :id AND agency_id = :agency
                        """)
                .param("id", id.value())
                .param("agency", agency.value())
                .query((row, number) -> new Brought(
                        row.getString("name"), row.getString("sha256"), row.getObject("confirmed_at") != null))
                .optional();
    }

    byte[] content(ImportId id) {
        return jdbc.sql("SELECT content FROM procedures.brought WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** False where it was confirmed already; until the transaction ends nobody else confirms it. */
    boolean confirm(ImportId id, Instant at) {
        return jdbc.sql("UPDATE procedures.brought SET confirmed_at = :at WHERE id = :id AND confirmed_at IS NULL")
                        .param("at", Columns.time(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** A file as it was brought. */
    record Brought(String name, String sha256, boolean confirmed) {}
}
