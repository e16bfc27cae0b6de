package vn.banggiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.database.Columns;

/**
 * An entry exactly as its row says, whatever somebody may have done to the row: what is hashed and verified.
 *
 * @param details PostgreSQL's own text of the array, of which there is only one for the same content
 */
record JournalRow(
        long id,
        @Nullable Instant at,
        @Nullable UUID person,
        @Nullable UUID agency,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String details) {

    static final String COLUMNS = """
             entry.id, entry.recorded_at, entry.person, entry.agency_id, entry.action, entry.subject,
             entry.details::text AS details_text\s""";

    static JournalRow read(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getLong("id"),
                Columns.instantOrNull(row, "recorded_at"),
                Columns.uuidOrNull(row, "person"),
                Columns.uuidOrNull(row, "agency_id"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("details_text"));
    }
}
