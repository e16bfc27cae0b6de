package vn.banggiang.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
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
    private final TransactionOperations transactions;
    private final Clock clock;

    Forgetting(
            JdbcClient jdbc,
            QuestionStore store,
            QuestionTrail trail,
            Terms terms,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.trail = trail;
        this.terms = terms;
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
        for (Ended one : over) {
            store.forget(one.id());
            trail.note(
                    one.id(),
                    new Happening(clock.instant(), Happening.Act.FORGOTTEN, null, one.agency(), null, null, ""));
        }
        return over.size();
    }

    private record Ended(QuestionId id, AgencyId agency) {}
}
