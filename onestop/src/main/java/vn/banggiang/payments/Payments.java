package vn.banggiang.payments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;

/**
 * The face of payments for the modules that ask for money: they decide who may see what, and are told by {@link ChargeSettled}.
 */
@Service
public class Payments {

    private final Ledger ledger;
    private final BankAccounts accounts;
    private final Journal journal;
    private final Clock clock;

    Payments(Ledger ledger, BankAccounts accounts, Journal journal, Clock clock) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks for it; the same again changes nothing, {@code payments.asked-otherwise} for something else under its id. */
    @Transactional
    public ChargeView ask(NewCharge asked) {
        boolean added = ledger.ask(asked, clock.instant());
        ChargeView view = ledger.find(asked.id()).orElseThrow();
        if (!view.charge().asked().equals(asked)) {
            throw PaymentsException.conflict("payments.asked-otherwise");
        }
        if (added) {
            note("payments.act.asked", view, Map.of("amount", String.valueOf(asked.amount())));
        }
        return view;
    }

    /** What is and was asked for this, the earliest first. */
    @Transactional(readOnly = true)
    public List<ChargeView> of(UUID subject) {
        return ledger.of(subject);
    }

    /** One charge; {@code payments.not-found}. */
    @Transactional(readOnly = true)
    public ChargeView view(ChargeId charge) {
        return ledger.find(charge).orElseThrow(PaymentsException::missing);
    }

    /** What is asked no more, because its subject ended otherwise. Twice is once; what was paid is to be paid back. */
    @Transactional
    public ChargeView withdraw(ChargeId charge, String reason) {
        ChargeView before = ledger.locked(charge).orElseThrow(PaymentsException::missing);
        if (before.asked() == 0) {
            return before;
        }
        Entry waiver = new Entry(
                UUID.randomUUID(),
                charge,
                EntryKind.WAIVER,
                before.asked(),
                charge.toString(),
                null,
                clock.instant(),
                reason);
        ChargeView after = ledger.add(before, waiver);
        note("payments.act.withdrawn", after, Map.of("reason", reason));
        return after;
    }

    /** How to transfer what is still open; empty where nothing is, or where the agency takes no transfers. */
    @Transactional(readOnly = true)
    public Optional<VietQr> transfer(ChargeView view) {
        if (view.open() <= 0) {
            return Optional.empty();
        }
        String reference = view.charge().reference();
        return accounts.of(view.charge().asked().agency())
                .map(to -> new VietQr(to.bank(), to.number(), false, view.open(), reference, reference));
    }

    private void note(String act, ChargeView view, Map<String, String> details) {
        NewCharge asked = view.charge().asked();
        journal.record(new JournalEntry(null, asked.agency().value(), act, "charge:" + asked.id(), details));
    }
}
