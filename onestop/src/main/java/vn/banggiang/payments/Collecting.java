package vn.banggiang.payments;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;

/**
 * What officials do with charges of their agency: take cash, confirm transfers, waive, pay back. Each act has an id; twice is
 * once. Whoever may not see a charge does not learn that there is one ({@code payments.not-found}).
 */
@Service
public class Collecting {

    private static final int LONGEST = 200;

    private final Ledger ledger;
    private final PaymentRights rights;
    private final Journal journal;
    private final Clock clock;

    Collecting(Ledger ledger, PaymentRights rights, Journal journal, Clock clock) {
        this.ledger = ledger;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** A charge of the own agency. */
    @Transactional(readOnly = true)
    public ChargeView see(Actor reader, ChargeId charge) {
        return seen(reader, ledger.find(charge).orElseThrow(PaymentsException::missing));
    }

    /**
     * Takes cash at the counter; {@code payments.more-than-asked} for more than is open.
     *
     * @param act identifies this taking
     */
    @Transactional
    public ChargeView takeCash(Actor officer, ChargeId charge, UUID act, long amount) {
        ChargeView before = collected(officer, charge, amount);
        if (isDone(before, act)) {
            return before;
        }
        if (amount > before.open()) {
            throw PaymentsException.invalid("amount", "payments.more-than-asked", Math.max(0, before.open()));
        }
        return add(officer, before, act, EntryKind.CASH, amount, act.toString(), "");
    }

    /**
     * Confirms a transfer that stands on the agency's statement, whatever its amount.
     *
     * @param statement the bank's reference of it, 1 to 200 characters; each counts once for the agency
     */
    @Transactional
    public ChargeView confirmTransfer(Actor officer, ChargeId charge, UUID act, long amount, String statement) {
        ChargeView before = collected(officer, charge, amount);
        return add(officer, before, act, EntryKind.TRANSFER, amount, line("statement", statement), "");
    }

    /**
     * Says that it was paid back; {@code payments.nothing-to-refund} for more than was paid too much.
     *
     * @param order number of the payment order or voucher, 1 to 200 characters
     */
    @Transactional
    public ChargeView refund(Actor officer, ChargeId charge, UUID act, long amount, String order) {
        ChargeView before = collected(officer, charge, amount);
        if (isDone(before, act)) {
            return before;
        }
        if (amount > -before.open()) {
            throw PaymentsException.conflict("payments.nothing-to-refund");
        }
        return add(officer, before, act, EntryKind.REFUND, amount, line("order", order), "");
    }

    /** Decides that it is not asked any more; what was paid is to be paid back. Twice is once. */
    @Transactional
    public ChargeView waive(Actor leader, ChargeId charge, UUID act, String reason) {
        ChargeView before = locked(leader, charge);
        rights.requireWaiver(leader, before.charge().asked().agency());
        if (before.asked() == 0) {
            return before;
        }
        return add(leader, before, act, EntryKind.WAIVER, before.asked(), charge.toString(), line("reason", reason));
    }

    private ChargeView collected(Actor officer, ChargeId charge, long amount) {
        ChargeView before = locked(officer, charge);
        rights.requireCollector(officer, before.charge().asked().agency());
        NewCharge.requireAmount(amount);
        return before;
    }

    private ChargeView locked(Actor reader, ChargeId charge) {
        return seen(reader, ledger.locked(charge).orElseThrow(PaymentsException::missing));
    }

    private ChargeView seen(Actor reader, ChargeView view) {
        if (!rights.maySee(reader, view.charge().asked().agency())) {
            throw PaymentsException.missing();
        }
        return view;
    }

    private static boolean isDone(ChargeView before, UUID act) {
        return before.entries().stream().anyMatch(entry -> entry.id().equals(act));
    }

    private ChargeView add(
            Actor by, ChargeView before, UUID act, EntryKind kind, long amount, String transaction, String remark) {
        Entry entry =
                new Entry(act, before.charge().id(), kind, amount, transaction, by.person(), clock.instant(), remark);
        ChargeView after = ledger.add(before, entry);
        if (after.entries().size() > before.entries().size()) {
            journal.record(new JournalEntry(
                    by.person().value(),
                    by.agency().value(),
                    act(kind),
                    "charge:" + before.charge().id(),
                    Map.of("amount", String.valueOf(amount))));
        }
        return after;
    }

    private static String act(EntryKind kind) {
        return switch (kind) {
            case CASH -> "payments.act.cash-taken";
            case TRANSFER -> "payments.act.transfer-confirmed";
            case PROVIDER -> "payments.act.provider-answered";
            case REFUND -> "payments.act.refunded";
            case WAIVER -> "payments.act.waived";
        };
    }

    private static String line(String field, String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw PaymentsException.invalid(field, "payments.text-invalid", LONGEST);
        }
        return text;
    }
}
