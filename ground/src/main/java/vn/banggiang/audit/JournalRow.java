package vn.banggiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        var at = row.getObject("recorded_at", OffsetDateTime.class);
        return new JournalRow(
                row.getLong("id"),
                at == null ? null : at.toInstant(),
                row.getObject("person", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                row.getString("details_text"));
    }
}
