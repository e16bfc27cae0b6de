package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;

/** Where cases stood and stand. */
@Component
class Passages {

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of time. */
    List<Passage> of(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.passage WHERE dossier_id = :id ORDER BY ordinal")
                .param("id", id.value())
                .query(Passages::passage)
                .list();
    }

    /** Where it stands; empty while it is the citizen's turn, and when it is over. */
    Optional<Passage> open(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.passage WHERE dossier_id = :id AND left_at IS NULL")
                .param("id", id.value())
                .query(Passages::passage)
                .optional();
    }

    /** Where it stood before. */
    Optional<Passage> lastLeft(CaseId id) {
        return jdbc.sql("""
                        SELECT * FROM cases.passage WHERE dossier_id = :id AND left_at IS NOT NULL
                         ORDER BY ordinal DESC LIMIT 1
                        """).param("id", id.value()).query(Passages::passage).optional();
    }

    void enter(CaseId id, Step step, AgencyId agency, Instant now, Instant due) {
        jdbc.sql("""
                INSERT INTO cases.passage (dossier_id, ordinal, step, name, agency_id, role, entered_at, due)
                SELECT :id, coalesce(max(ordinal), 0) + 1, :step, :name, :agency, :role, :now, :due
                  FROM cases.passage WHERE dossier_id = :id
                """)
                .param("id", id.value())
                .param("step", step.key().value())
                .param("name", step.name())
                .param("agency", agency.value())
                .param("role", step.role().name())
                .param("now", Columns.time(now))
                .param("due", Columns.time(due))
                .update();
    }

    /** @param by null where nobody of the house moved it */
    void leave(CaseId id, @Nullable PersonId by, Outcome outcome, String words, Instant now) {
        jdbc.sql("""
                UPDATE cases.passage SET left_at = :now, left_by = :by, outcome = :outcome, words = :words
                 WHERE dossier_id = :id AND left_at IS NULL
                """)
                .param("id", id.value())
                .param("now", Columns.time(now))
                .param("by", by == null ? null : by.value())
                .param("outcome", outcome.name())
                .param("words", words)
                .update();
    }

    /** Where it stands is to be done later than was said. */
    void postpone(CaseId id, Instant due) {
        jdbc.sql("UPDATE cases.passage SET due = :due WHERE dossier_id = :id AND left_at IS NULL")
                .param("id", id.value())
                .param("due", Columns.time(due))
                .update();
    }

    void take(CaseId id, PersonId person) {
        jdbc.sql("UPDATE cases.passage SET person_id = :person WHERE dossier_id = :id AND left_at IS NULL")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Passage(
                row.getInt("ordinal"),
                new StepKey(row.getString("step")),
                row.getString("name"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                Role.valueOf(row.getString("role")),
                person(row, "person_id"),
                Columns.instant(row, "entered_at"),
                Columns.instant(row, "due"),
                Columns.instantOrNull(row, "left_at"),
                person(row, "left_by"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("words"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID person = Columns.uuidOrNull(row, column);
        return person == null ? null : new PersonId(person);
    }
}
