package vn.banggiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import vn.banggiang.database.Columns;

/** An entry as it stands in the journal. */
public record JournalLine(long id, Instant at, JournalEntry entry) {

    static final String SELECT = "SELECT id, recorded_at, person, agency_id, action, subject, details FROM audit.entry";

    static JournalLine read(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getLong("id"),
                Columns.instant(row, "recorded_at"),
                new JournalEntry(
                        Columns.uuidOrNull(row, "person"),
                        Columns.uuidOrNull(row, "agency_id"),
                        row.getString("action"),
                        row.getString("subject"),
                        Details.map(Columns.texts(row, "details"))));
    }
}
