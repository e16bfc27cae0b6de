package vn.banggiang.workflows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;

/** The steps of published workflows, a row each, and the ways out of them. */
@Component
class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkflowVersion version, AgencyId agency) {
        List<Step> steps = version.workflow().steps();
        for (int place = 0; place < steps.size(); place++) {
            step(version, agency, steps.get(place), place);
            asked(version, agency, steps.get(place));
        }
        // After all steps: an exit names the one to come.
        for (Step step : steps) {
            for (int place = 0; place < step.exits().size(); place++) {
                exit(version, agency, step.key(), step.exits().get(place), place);
            }
        }
    }

    List<Step> of(ProcedureId procedure, int number) {
        Map<String, List<Exit>> exits = exits(procedure, number);
        Map<String, List<AgencyId>> asked = asked(procedure, number);
        return jdbc.sql("SELECT * FROM workflows.step WHERE procedure_id = :id AND number = :number ORDER BY ordinal")
                .param("id", procedure.value())
                .param("number", number)
                .query((row, index) -> step(row, asked, exits))
                .list();
    }

    private void step(WorkflowVersion version, AgencyId agency, Step step, int place) {
        jdbc.sql("""
                INSERT INTO workflows.step (procedure_id, number, key, ordinal, agency_id, name, slot, role, minutes, kind)
                VALUES (:id, :number, :key, :ordinal, :agency, :name, :slot, :role, :minutes, :kind)
                """)
                .param("id", version.procedure().value())
                .param("number", version.number())
                .param("key", step.key().value())
                .param("ordinal", place)
                .param("agency", agency.value())
                .param("name", step.name())
                .param("slot", step.slot().name())
                .param("role", step.role().name())
                .param("minutes", step.minutes())
                .param("kind", step.kind().name())
                .update();
    }

    private void asked(WorkflowVersion version, AgencyId agency, Step step) {
        for (int place = 0; place < step.asks().size(); place++) {
            jdbc.sql("""
                    INSERT INTO workflows.asked (procedure_id, number, key, ordinal, agency_id, asked_id)
                    VALUES (:id, :number, :key, :ordinal, :agency, :asked)
                    """)
                    .param("id", version.procedure().value())
                    .param("number", version.number())
                    .param("key", step.key().value())
                    .param("ordinal", place)
                    .param("agency", agency.value())
                    .param("asked", step.asks().get(place).value())
                    .update();
        }
    }

    private void exit(WorkflowVersion version, AgencyId agency, StepKey key, Exit exit, int place) {
        jdbc.sql("""
                INSERT INTO workflows.exit (procedure_id, number, key, ordinal, agency_id, outcome, label, leads_to)
                VALUES (:id, :number, :key, :ordinal, :agency, :outcome, :label, :to)
                """)
                .param("id", version.procedure().value())
                .param("number", version.number())
                .param("key", key.value())
                .param("ordinal", place)
                .param("agency", agency.value())
                .param("outcome", exit.outcome().name())
                .param("label", exit.label())
                .param("to", exit.next().map(StepKey::value).orElse(null))
                .update();
    }

    private Map<String, List<AgencyId>> asked(ProcedureId procedure, int number) {
        return jdbc
                .sql(
                        "SELECT * FROM workflows.asked WHERE procedure_id = :id AND number = :number ORDER BY key, ordinal")
                .param("id", procedure.value())
                .param("number", number)
                .query((row, index) -> Map.entry(row.getString("key"), new AgencyId(Columns.uuid(row, "asked_id"))))
                .list()
                .stream()
                .collect(byStep());
    }

    private Map<String, List<Exit>> exits(ProcedureId procedure, int number) {
        return jdbc
                .sql("SELECT * FROM workflows.exit WHERE procedure_id = :id AND number = :number ORDER BY key, ordinal")
                .param("id", procedure.value())
                .param("number", number)
                .query((row, index) -> Map.entry(row.getString("key"), exit(row)))
                .list()
                .stream()
                .collect(byStep());
    }

    private static <T> Collector<Map.Entry<String, T>, ?, Map<String, List<T>>> byStep() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }

    private static Step step(ResultSet row, Map<String, List<AgencyId>> asked, Map<String, List<Exit>> exits)
            throws SQLException {
        String key = row.getString("key");
        return new Step(
                new StepKey(key),
                row.getString("name"),
                AgencySlot.valueOf(row.getString("slot")),
                Role.valueOf(row.getString("role")),
                row.getInt("minutes"),
                StepKind.valueOf(row.getString("kind")),
                asked.getOrDefault(key, List.of()),
                exits.getOrDefault(key, List.of()));
    }

    private static Exit exit(ResultSet row) throws SQLException {
        @Nullable String to = row.getString("leads_to");
        return new Exit(
                Outcome.valueOf(row.getString("outcome")), row.getString("label"), to == null ? null : new StepKey(to));
    }
}
