package vn.banggiang.incoming;

import static vn.banggiang.database.Columns.date;
import static vn.banggiang.database.Columns.instantOrNull;
import static vn.banggiang.database.Columns.time;
import static vn.banggiang.database.Columns.uuid;
import static vn.banggiang.database.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;

/** A direction as columns of its document's row and back, with those beside its lead. */
final class DirectionRows {

    private DirectionRows() {}

    static void write(Map<String, @Nullable Object> params, @Nullable Direction direction) {
        params.put("but_phe", direction == null ? null : direction.butPhe());
        params.put("lead_unit", direction == null ? null : direction.lead().unitOrNull());
        params.put("lead_person", direction == null ? null : direction.lead().personOrNull());
        params.put("deadline", direction == null ? null : direction.deadline());
        params.put("directed_by", direction == null ? null : direction.by().value());
        params.put("directed_at", direction == null ? null : time(direction.at()));
        assignment(params, direction == null ? null : direction.assignment());
        extension(params, direction == null ? null : direction.extension());
    }

    private static void assignment(Map<String, @Nullable Object> params, @Nullable Assignment one) {
        params.put("assigned_to", one == null ? null : one.to().value());
        params.put("assigned_deadline", one == null ? null : one.deadline());
        params.put("assigned_words", one == null ? null : one.words());
        params.put("assigned_by", one == null ? null : one.by().value());
        params.put("assigned_at", one == null ? null : time(one.at()));
    }

    private static void extension(Map<String, @Nullable Object> params, @Nullable Extension one) {
        params.put("extension_to", one == null ? null : one.until());
        params.put("extension_reason", one == null ? null : one.reason());
        params.put("extension_by", one == null ? null : one.by().value());
        params.put("extension_at", one == null ? null : time(one.at()));
    }

    static @Nullable Direction read(ResultSet row, List<Involved> involved) throws SQLException {
        Instant at = instantOrNull(row, "directed_at");
        return at == null
                ? null
                : new Direction(
                        row.getString("but_phe"),
                        assignee(row, "lead_unit", "lead_person"),
                        Involved.of(involved, false),
                        Involved.of(involved, true),
                        date(row, "deadline"),
                        new PersonId(uuid(row, "directed_by")),
                        at,
                        assignment(row),
                        extension(row));
    }

    private static @Nullable Assignment assignment(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "assigned_at");
        return at == null
                ? null
                : new Assignment(
                        new PersonId(uuid(row, "assigned_to")),
                        date(row, "assigned_deadline"),
                        row.getString("assigned_words"),
                        new PersonId(uuid(row, "assigned_by")),
                        at);
    }

    private static @Nullable Extension extension(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "extension_at");
        return at == null
                ? null
                : new Extension(
                        date(row, "extension_to"),
                        row.getString("extension_reason"),
                        new PersonId(uuid(row, "extension_by")),
                        at);
    }

    /** Somebody beside the lead. */
    static Involved involved(ResultSet row, int number) throws SQLException {
        return new Involved(assignee(row, "unit_id", "person_id"), row.getBoolean("informed"));
    }

    private static Assignee assignee(ResultSet row, String unitColumn, String personColumn) throws SQLException {
        UUID unit = uuidOrNull(row, unitColumn);
        return unit == null
                ? new Assignee.ToPerson(new PersonId(uuid(row, personColumn)))
                : new Assignee.ToUnit(new UnitId(unit));
    }

    /**
     * Who is beside the lead of a direction.
     *
     * @param informed only to know of it
     */
    record Involved(Assignee who, boolean informed) {

        private static List<Assignee> of(List<Involved> all, boolean informed) {
            return all.stream()
                    .filter(one -> one.informed == informed)
                    .map(Involved::who)
                    .toList();
        }
    }
}
