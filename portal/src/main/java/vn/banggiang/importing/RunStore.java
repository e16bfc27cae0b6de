package vn.banggiang.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.importing.export.ExportKind;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SiteId;
import vn.banggiang.storage.Sha256;

/** Where it is kept which exports were brought, and how far they have come. */
@Component
class RunStore {

    private static final String ONE = "SELECT * FROM importing.run WHERE id = :id";

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the id is there already. */
    boolean add(Run run) {
        return jdbc.sql("""
                        INSERT INTO importing.run (id, site_id, agency_id, name, sha256, kind, source, link, comments, removed,
                            first_removed, state, brought_by, brought_at, words)
                        VALUES (:id, :site, :agency, :name, :sha256, :kind, :source, :link, :comments, :removed,
                            :firstRemoved, :state, :by, :at, '') ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", run.id().value())
                        .param("site", run.site().value())
                        .param("agency", run.agency().value())
                        .param("name", run.name())
                        .param("sha256", run.sha256().value())
                        .param("kind", run.kind().name())
                        .param("source", run.source())
                        .param("link", run.link())
                        .param("comments", run.comments())
                        .param("removed", run.removed())
                        .param("firstRemoved", run.firstRemoved())
                        .param("state", run.state().name())
                        .param("by", run.broughtBy().value())
                        .param("at", Columns.time(run.broughtAt()))
                        .update()
                == 1;
    }

    /** What is known of it only when all of it was read. */
    void describe(Run run) {
        jdbc.sql("""
                UPDATE importing.run SET kind = :kind, source = :source, link = :link, comments = :comments,
                    removed = :removed, first_removed = :firstRemoved WHERE id = :id
                """)
                .param("id", run.id().value())
                .param("kind", run.kind().name())
                .param("source", run.source())
                .param("link", run.link())
                .param("comments", run.comments())
                .param("removed", run.removed())
                .param("firstRemoved", run.firstRemoved())
                .update();
    }

    Optional<Run> find(RunId id) {
        return asked(ONE, id);
    }

    /** The same, so that whoever else acts on it waits. */
    Optional<Run> locked(RunId id) {
        return asked(ONE + " FOR UPDATE", id);
    }

    void state(RunId id, RunState state) {
        jdbc.sql("UPDATE importing.run SET state = :state WHERE id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }

    void confirm(RunId id, SectionId otherwise, PersonId by, Instant at) {
        jdbc.sql(
                        "UPDATE importing.run SET section_id = :section, confirmed_by = :by, confirmed_at = :at WHERE id = :id")
                .param("id", id.value())
                .param("section", otherwise.value())
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    void decide(RunId id, PersonId by, Instant at, String words) {
        jdbc.sql("UPDATE importing.run SET decided_by = :by, decided_at = :at, words = :words WHERE id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Columns.time(at))
                .param("words", words)
                .update();
    }

    /** At a portal, the newest first; at most a hundred. */
    List<Run> of(SiteId site) {
        return jdbc.sql("SELECT * FROM importing.run WHERE site_id = :site ORDER BY brought_at DESC, id LIMIT 100")
                .param("site", site.value())
                .query(RunStore::run)
                .list();
    }

    /** Those of all portals that wait for somebody who approves, the oldest first; at most 500. */
    List<Run> waiting() {
        return jdbc.sql("SELECT * FROM importing.run WHERE state = 'MADE' ORDER BY brought_at, id LIMIT 500")
                .query(RunStore::run)
                .list();
    }

    private Optional<Run> asked(String statement, RunId id) {
        return jdbc.sql(statement).param("id", id.value()).query(RunStore::run).optional();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        UUID section = Columns.uuidOrNull(row, "section_id");
        UUID confirmedBy = Columns.uuidOrNull(row, "confirmed_by");
        UUID decidedBy = Columns.uuidOrNull(row, "decided_by");
        return new Run(
                new RunId(Columns.uuid(row, "id")),
                new SiteId(Columns.uuid(row, "site_id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("name"),
                new Sha256(row.getString("sha256")),
                ExportKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("link"),
                row.getInt("comments"),
                row.getInt("removed"),
                row.getLong("first_removed"),
                section == null ? null : new SectionId(section),
                RunState.valueOf(row.getString("state")),
                new PersonId(Columns.uuid(row, "brought_by")),
                Columns.instant(row, "brought_at"),
                confirmedBy == null ? null : new PersonId(confirmedBy),
                Columns.instantOrNull(row, "confirmed_at"),
                decidedBy == null ? null : new PersonId(decidedBy),
                Columns.instantOrNull(row, "decided_at"),
                row.getString("words"));
    }
}
