package vn.banggiang.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.HeldPost.Awaited;

/** Reads posts with their periods, also those that wait for somebody's consent: for lists, never for rights. */
final class HeldPostRows {

    /** Wants {@code :day}. */
    static final String SELECT = """
            SELECT p.id, p.person_id, e.full_name, p.agency_id, p.unit_id, p.role, p.position, p.deputy,
                   lower(p.valid) AS first, upper(p.valid) - 1 AS last, p.awaits, p.given_by, p.given
              FROM directory.appointment p
              JOIN directory.person e ON e.id = p.person_id
              LEFT JOIN directory.unit_name n ON n.unit_id = p.unit_id AND n.valid @> :day
            """;

    private HeldPostRows() {}

    static HeldPost held(ResultSet row, int number) throws SQLException {
        return new HeldPost(
                new PostId(Columns.uuid(row, "id")),
                PostRows.post(row, number),
                Columns.dateOrNull(row, "first"),
                Columns.dateOrNull(row, "last"),
                awaited(row));
    }

    private static @Nullable Awaited awaited(ResultSet row) throws SQLException {
        String consent = row.getString("awaits");
        return consent == null
                ? null
                : new Awaited(
                        Consent.valueOf(consent),
                        new PersonId(Columns.uuid(row, "given_by")),
                        Columns.instant(row, "given"));
    }
}
