package vn.banggiang.audit;

import java.time.Clock;
import java.time.Instant;
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

    /**
     * Records within the caller's transaction: the deed and its line are there together, or neither is. {@link
     * IllegalArgumentException} when action or subject have no such form.
     */
    @Transactional
    public void record(JournalEntry entry) {
        if (!entry.isWellFormed()) {
            throw new IllegalArgumentException("not a journal entry: " + entry.action() + " " + entry.subject());
        }
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

    /** The same, unless this very entry is there already since then: for what is looked at again and again. */
    @Transactional
    public void recordOnceSince(Instant since, JournalEntry entry) {
        boolean known = jdbc.sql("""
                        SELECT EXISTS (SELECT FROM audit.entry
                         WHERE subject = :subject AND recorded_at >= :since AND person IS NOT DISTINCT FROM :person
                           AND action = :action AND details = CAST(:details AS text[]))
                        """)
                .param("subject", entry.subject())
                .param("since", Columns.time(since))
                .param("person", entry.person())
                .param("action", entry.action())
                .param("details", Details.array(entry.details()))
                .query(Boolean.class)
                .single();
        if (!known) {
            record(entry);
        }
    }

    /** What happened to this subject, oldest first, the latest 1,000 lines. */
    @Transactional(readOnly = true)
    public List<JournalLine> of(String subject) {
        return jdbc.sql(JournalLine.SELECT + " WHERE subject = :subject ORDER BY id DESC LIMIT :most")
                .param("subject", subject)
                .param("most", MOST_LINES)
                .query((row, number) -> JournalLine.read(row))
                .list()
                .reversed();
    }
}
