package vn.banggiang.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;

/** Forgets who asked when the time of keeping is over (Decree 13/2023/NĐ-CP). */
@Service
class Forgetting {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final QuestionStore store;
    private final QuestionTrail trail;
    private final Terms terms;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final Clock clock;

    Forgetting(
            JdbcClient jdbc,
            QuestionStore store,
            QuestionTrail trail,
            Terms terms,
            Journal journal,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.trail = trail;
        this.terms = terms;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All whose time is over. */
    void forgetAll() {
        int forgotten;
        do {
            forgotten = Optional.ofNullable(transactions.execute(status -> forget()))
                    .orElse(0);
        } while (forgotten == AT_ONCE);
    }

    /** At most 500; how many there were. */
    private int forget() {
        LocalDate today = VietnamTime.today(clock);
        LocalDate before = today.minusDays(terms.at(TermKind.KEEPING, today));
        List<Ended> over = jdbc.sql("""
                        SELECT q.id, q.agency_id FROM participation.question q
                          JOIN participation.asker a ON a.question_id = q.id
                         WHERE q.ended_at < :before ORDER BY q.ended_at LIMIT :most FOR UPDATE OF q SKIP LOCKED
                        """)
                .param("before", Columns.time(VietnamTime.start(before)))
                .param("most", AT_ONCE)
                .query((row, number) -> new Ended(
                        new QuestionId(Columns.uuid(row, "id")), new AgencyId(Columns.uuid(row, "agency_id"))))
                .list();
        forgetCommenters(before);
        for (Ended one : over) {
            store.forget(one.id());
            trail.note(
                    one.id(),
                    new Happening(clock.instant(), Happening.Act.FORGOTTEN, null, one.agency(), null, null, ""));
        }
        return over.size();
    }

    private void forgetCommenters(LocalDate before) {
        List<UUID> of = jdbc.sql("""
                        WITH gone AS (
                            DELETE FROM participation.commenter w USING participation.comment m, participation.consultation c
                             WHERE w.comment_id = m.id AND m.consultation_id = c.id AND c.until_day < :before
                            RETURNING m.id)
                        UPDATE participation.comment SET words = public_words WHERE id IN (SELECT id FROM gone)
                        RETURNING consultation_id
                        """)
                .param("before", before)
                .query((row, number) -> Columns.uuid(row, "consultation_id"))
                .list();
        Set.copyOf(of)
                .forEach(id -> journal.record(
                        new JournalEntry(null, null, "participation.forgotten", "consultation:" + id, Map.of())));
    }

    private record Ended(QuestionId id, AgencyId agency) {}
}
