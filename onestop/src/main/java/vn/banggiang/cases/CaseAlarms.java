package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.shell.Language;

/**
 * Says by itself what went wrong with time, once each: that nobody took a case up while its step was to be done, and that the
 * appointed day is over. The citizen reads both.
 */
@Service
public class CaseAlarms {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final CaseHistory history;
    private final MessageSource messages;
    private final TransactionOperations transactions;
    private final Clock clock;

    CaseAlarms(
            JdbcClient jdbc,
            CaseStore store,
            CaseHistory history,
            MessageSource messages,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.history = history;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks at all cases that are worked on; several nodes may do so at once. */
    public void sound() {
        Instant now = clock.instant();
        lying(now).forEach(id -> transactions.executeWithoutResult(status -> sayNobodyTookItUp(id, now)));
        late(now).forEach(id -> transactions.executeWithoutResult(status -> apologise(id, now)));
    }

    private List<CaseId> lying(Instant now) {
        return jdbc.sql("""
                        SELECT p.dossier_id FROM cases.passage p JOIN cases.dossier d ON d.id = p.dossier_id
                         WHERE p.left_at IS NULL AND p.person_id IS NULL AND p.alarmed_at IS NULL AND p.due < :now
                           AND NOT d.standing
                         ORDER BY p.due LIMIT :most
                        """)
                .param("now", Columns.time(now))
                .param("most", AT_ONCE)
                .query((row, number) -> new CaseId(Columns.uuid(row, "dossier_id")))
                .list();
    }

    private List<CaseId> late(Instant now) {
        return jdbc.sql("""
                        SELECT id FROM cases.dossier
                         WHERE ended_at IS NULL AND NOT standing AND state = 'IN_PROGRESS' AND due < :now
                           AND apologised_for IS DISTINCT FROM due
                         ORDER BY due LIMIT :most
                        """)
                .param("now", Columns.time(now))
                .param("most", AT_ONCE)
                .query((row, number) -> new CaseId(Columns.uuid(row, "id")))
                .list();
    }

    private void sayNobodyTookItUp(CaseId id, Instant now) {
        // The case before its passage, as whoever moves it locks them.
        store.locked(id)
                .filter(one -> isMarked(id, now))
                .ifPresent(one -> history.note(one, CaseAct.NOT_TAKEN_UP, "", now));
    }

    private boolean isMarked(CaseId id, Instant now) {
        return jdbc.sql("""
                        UPDATE cases.passage SET alarmed_at = :now
                         WHERE dossier_id = :id AND left_at IS NULL AND person_id IS NULL AND alarmed_at IS NULL
                           AND due < :now
                        """)
                        .param("id", id.value())
                        .param("now", Columns.time(now))
                        .update()
                == 1;
    }

    /** For this appointed day once: one that was moved and is over again is another. */
    private void apologise(CaseId id, Instant now) {
        int marked = jdbc.sql("""
                        UPDATE cases.dossier SET apologised_for = due
                         WHERE id = :id AND ended_at IS NULL AND NOT standing AND state = 'IN_PROGRESS' AND due < :now
                           AND apologised_for IS DISTINCT FROM due
                        """)
                .param("id", id.value())
                .param("now", Columns.time(now))
                .update();
        if (marked == 1) {
            String words = messages.getMessage("cases.apology", null, Language.VI.locale());
            store.find(id).ifPresent(one -> history.note(one, CaseAct.APOLOGISED, words, now));
        }
    }
}
