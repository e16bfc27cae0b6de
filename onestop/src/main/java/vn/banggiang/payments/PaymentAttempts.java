package vn.banggiang.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.payments.provider.PaymentProvider.Answer;
import vn.banggiang.payments.provider.PaymentProvider.Outcome;

/** What was begun on line, and what the provider said of it. */
@Component
class PaymentAttempts {

    /** Over about a day and a half. */
    static final int MOST_TRIES = 12;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;
    private static final String GIVEN_UP = "GIVEN_UP";

    private final Ledger ledger;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Something begun that has no answer. */
    record Begun(UUID id, ChargeId charge, long amount) {}

    private record Standing(ChargeId charge, int tries, String outcome) {}

    PaymentAttempts(Ledger ledger, Journal journal, JdbcClient jdbc, Clock clock) {
        this.ledger = ledger;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins one for what is open; {@code payments.nothing-open} where nothing is. */
    @Transactional
    Begun begin(ChargeId charge) {
        ChargeView view = ledger.locked(charge).orElseThrow(PaymentsException::missing);
        if (view.open() <= 0) {
            throw PaymentsException.conflict("payments.nothing-open");
        }
        Begun begun = new Begun(UUID.randomUUID(), charge, view.open());
        jdbc.sql("INSERT INTO payments.attempt (id, charge_id, amount, begun_at, tries, next_at, outcome)"
                        + " VALUES (:id, :charge, :amount, :at, 0, :next, 'PENDING')")
                .param("id", begun.id())
                .param("charge", charge.value())
                .param("amount", begun.amount())
                .param("at", Columns.time(clock.instant()))
                .param("next", Columns.time(clock.instant().plus(FIRST_PAUSE)))
                .update();
        note("payments.act.begun", view, Map.of("amount", String.valueOf(begun.amount())));
        return begun;
    }

    /**
     * Writes down what the provider said. Money that moved counts whenever it is told, once; that none did ends the attempt
     * unless some had moved before.
     *
     * @throws PaymentsException {@code payments.not-found} for an attempt that was not begun here
     */
    @Transactional
    void answered(Answer answer) {
        Standing attempt = locked(answer.attempt());
        switch (answer.outcome()) {
            case PENDING -> {}
            case FAILED -> {
                if (!attempt.outcome().equals(Outcome.PAID.name())) {
                    end(answer.attempt(), Outcome.FAILED.name());
                }
            }
            case PAID -> paid(attempt, answer);
        }
    }

    private void paid(Standing attempt, Answer answer) {
        ChargeView before = ledger.locked(attempt.charge()).orElseThrow(PaymentsException::missing);
        Entry entry = new Entry(
                UUID.randomUUID(),
                attempt.charge(),
                EntryKind.PROVIDER,
                answer.amount(),
                answer.transaction(),
                null,
                clock.instant(),
                "");
        ChargeView after = ledger.add(before, entry);
        end(answer.attempt(), Outcome.PAID.name());
        if (after.entries().size() > before.entries().size()) {
            note("payments.act.provider-answered", after, Map.of("amount", String.valueOf(answer.amount())));
        }
    }

    /** What is due to be asked again, the longest due first; at most a hundred. */
    @Transactional(readOnly = true)
    List<UUID> due() {
        return jdbc.sql("SELECT id FROM payments.attempt WHERE next_at <= :now ORDER BY next_at LIMIT :most")
                .param("now", Columns.time(clock.instant()))
                .param("most", AT_ONCE)
                .query((row, number) -> Columns.uuid(row, "id"))
                .list();
    }

    /** Nothing was heard: it is asked again later, twice as long each time, until the tries are spent. */
    @Transactional
    void unanswered(UUID id) {
        Standing attempt = locked(id);
        if (!attempt.outcome().equals(Outcome.PENDING.name())) {
            return;
        }
        if (attempt.tries() + 1 >= MOST_TRIES) {
            end(id, GIVEN_UP);
            note("payments.act.provider-silent", ledger.find(attempt.charge()).orElseThrow(), Map.of());
            return;
        }
        Instant next = clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << attempt.tries()));
        jdbc.sql("UPDATE payments.attempt SET tries = tries + 1, next_at = :next WHERE id = :id")
                .param("next", Columns.time(next))
                .param("id", id)
                .update();
    }

    /** Its transaction stands in the ledger for something else, or with another amount: a person has to ask. */
    @Transactional
    void contradicted(UUID id) {
        Standing attempt = locked(id);
        end(id, GIVEN_UP);
        note("payments.act.provider-contradicts", ledger.find(attempt.charge()).orElseThrow(), Map.of());
    }

    private Standing locked(UUID id) {
        return jdbc.sql("SELECT charge_id, tries, outcome FROM payments.attempt WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> new Standing(
                        new ChargeId(Columns.uuid(row, "charge_id")), row.getInt("tries"), row.getString("outcome")))
                .optional()
                .orElseThrow(PaymentsException::missing);
    }

    private void end(UUID id, String outcome) {
        jdbc.sql("UPDATE payments.attempt SET outcome = :outcome, next_at = NULL WHERE id = :id")
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    private void note(String act, ChargeView view, Map<String, String> details) {
        NewCharge asked = view.charge().asked();
        journal.record(new JournalEntry(null, asked.agency().value(), act, "charge:" + asked.id(), details));
    }
}
