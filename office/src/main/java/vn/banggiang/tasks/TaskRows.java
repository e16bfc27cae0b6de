package vn.banggiang.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** A task as its row has it. */
final class TaskRows {

    private TaskRows() {}

    static Task task(ResultSet row, List<Doer> with) throws SQLException {
        return new Task(
                new TaskId(Columns.uuid(row, "id")),
                parent(row),
                source(row),
                row.getBoolean("at_source"),
                row.getString("title"),
                row.getString("words"),
                new AgencyId(Columns.uuid(row, "giver_agency")),
                new PersonId(Columns.uuid(row, "giver")),
                Columns.instant(row, "given_at"),
                lead(row),
                with,
                Columns.date(row, "deadline"),
                TaskState.valueOf(row.getString("state")),
                Columns.intOrNull(row, "percent"),
                Columns.dateOrNull(row, "done_on"),
                extension(row),
                row.getInt("extensions"),
                person(row, "asked_by"));
    }

    static Doer lead(ResultSet row) throws SQLException {
        return Doer.of(
                Columns.uuid(row, "agency_id"),
                Columns.uuidOrNull(row, "unit_id"),
                Columns.uuidOrNull(row, "person_id"));
    }

    static TaskStanding standing(ResultSet row) throws SQLException {
        return new TaskStanding(
                TaskState.valueOf(row.getString("state")),
                Columns.intOrNull(row, "percent"),
                Columns.date(row, "deadline"),
                Columns.dateOrNull(row, "done_on"));
    }

    private static @Nullable TaskId parent(ResultSet row) throws SQLException {
        UUID id = Columns.uuidOrNull(row, "parent_id");
        return id == null ? null : new TaskId(id);
    }

    static @Nullable TaskSource source(ResultSet row) throws SQLException {
        UUID id = Columns.uuidOrNull(row, "source_id");
        return id == null ? null : new TaskSource(row.getString("source_kind"), id);
    }

    private static @Nullable Extension extension(ResultSet row) throws SQLException {
        LocalDate until = Columns.dateOrNull(row, "extension_to");
        return until == null
                ? null
                : new Extension(
                        until, row.getString("extension_reason"), new PersonId(Columns.uuid(row, "extension_by")));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = Columns.uuidOrNull(row, column);
        return id == null ? null : new PersonId(id);
    }
}
