package vn.banggiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.database.Columns;

/** The journal of who did and saw what: append-only, chained by {@link JournalLinker} once a deed is committed. */
@Service
public class Journal {

    private static final int MOST_LINES = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** The journal of this database. */
    public Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records within the caller's transaction: the deed and its line are there together, or neither is. */
    @Transactional
    public void record(JournalEntry entry) {
        jdbc.sql("""
                        WITH recorded AS (
                            INSERT INTO audit.entry (recorded_at, person, agency_id, action, subject, details)
                            VALUES (:at, :person, :agency, :action, :subject, :details) RETURNING id)
                        INSERT INTO audit.pending (entry_id) SELECT id FROM recorded
                        """)
                .param("at", Columns.time(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("person", entry.person())
                .param("agency", entry.agency())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", Details.array(entry.details()))
                .update();
    }

    /** What happened to this subject, oldest first, the latest 1,000 lines. */
    @Transactional(readOnly = true)
    public List<JournalLine> of(String subject) {
        return jdbc.sql("""
                        SELECT id, recorded_at, person, agency_id, action, subject, details
                          FROM audit.entry WHERE subject = :subject ORDER BY id DESC LIMIT :most
                        """)
                .param("subject", subject)
                .param("most", MOST_LINES)
                .query((row, number) -> line(row))
                .list()
                .reversed();
    }

    private static JournalLine line(ResultSet row) throws SQLException {
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
