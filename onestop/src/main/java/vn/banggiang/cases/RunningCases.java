package vn.banggiang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.ProcedureId;

/** Cases of a procedure by the version of its workflow, and how they are moved to another. */
@Component
class RunningCases {

    private final JdbcClient jdbc;

    RunningCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those under this version, each with the revision at which it stands now. */
    List<Running> of(ProcedureId procedure, int version) {
        return jdbc.sql("""
                        SELECT id, revision FROM cases.dossier
                         WHERE procedure_id = :procedure AND workflow_number = :version AND ended_at IS NULL
                         ORDER BY submitted_at, id
                        """)
                .param("procedure", procedure.value())
                .param("version", version)
                .query((row, number) -> new Running(new CaseId(Columns.uuid(row, "id")), row.getInt("revision")))
                .list();
    }

    /** How many stand at which step under each version, the newest first. */
    Map<Integer, Map<String, Integer>> counts(ProcedureId procedure) {
        Map<Integer, Map<String, Integer>> counts = new TreeMap<>();
        jdbc.sql("""
                        SELECT workflow_number, step, count(*) AS cases FROM cases.dossier
                         WHERE procedure_id = :procedure AND ended_at IS NULL GROUP BY workflow_number, step
                        """).param("procedure", procedure.value()).query(row -> {
            counts.computeIfAbsent(row.getInt("workflow_number"), version -> new TreeMap<>())
                    .put(row.getString("step"), row.getInt("cases"));
        });
        return counts;
    }

    void add(MigrationOrder order, AgencyId agency, UUID by, Instant now) {
        int added = jdbc.sql("""
                        INSERT INTO cases.migration (id, procedure_id, agency_id, from_number, to_number, ordered_by, ordered_at)
                        VALUES (:id, :procedure, :agency, :from, :to, :by, :now) ON CONFLICT DO NOTHING
                        """)
                .param("id", order.id())
                .param("procedure", order.procedure().value())
                .param("agency", agency.value())
                .param("from", order.from())
                .param("to", order.to())
                .param("by", by)
                .param("now", Columns.time(now))
                .update();
        if (added == 1) {
            order.steps()
                    .forEach((from, to) -> jdbc.sql(
                                    "INSERT INTO cases.migration_step (migration_id, from_step, to_step, agency_id)"
                                            + " VALUES (:id, :from, :to, :agency)")
                            .param("id", order.id())
                            .param("from", from.value())
                            .param("to", to.value())
                            .param("agency", agency.value())
                            .update());
        }
    }

    /** Marks a case as moved; the database refuses one whose step the order does not name. */
    void move(MigrationOrder order, Case one, Instant now) {
        jdbc.sql("""
                INSERT INTO cases.migrated (migration_id, dossier_id, from_step, agency_id, at)
                VALUES (:migration, :id, :step, :agency, :now)
                """)
                .param("migration", order.id())
                .param("id", one.id().value())
                .param("step", one.step().value())
                .param("agency", one.agencies().responsible().value())
                .param("now", Columns.time(now))
                .update();
        jdbc.sql("UPDATE cases.dossier SET workflow_number = :to WHERE id = :id")
                .param("to", order.to())
                .param("id", one.id().value())
                .update();
    }

    /** A case and the revision at which it stands. */
    record Running(CaseId id, int revision) {}
}
