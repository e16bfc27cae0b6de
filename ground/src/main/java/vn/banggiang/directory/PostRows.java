package vn.banggiang.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.database.Columns;

/**
 * Reads posts out of {@code directory.post}, which knows only those in effect: what a person may do stands on these. Callers
 * add conditions to the posts of one day.
 */
final class PostRows {

    static final String SELECT = """
            SELECT p.person_id, e.full_name, p.agency_id, p.unit_id, p.role, p.position, p.deputy
              FROM directory.post p JOIN directory.person e ON e.id = p.person_id
             WHERE p.valid @> :day
            """;

    private PostRows() {}

    static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PersonId(Columns.uuid(row, "person_id")),
                row.getString("full_name"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                unit(Columns.uuidOrNull(row, "unit_id")),
                Role.valueOf(row.getString("role")),
                row.getString("position"),
                row.getBoolean("deputy"));
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
