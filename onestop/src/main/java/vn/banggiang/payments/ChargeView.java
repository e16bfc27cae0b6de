package vn.banggiang.payments;

import java.util.List;

/**
 * A charge with its ledger.
 *
 * @param entries the earliest first
 */
public record ChargeView(Charge charge, List<Entry> entries) {

    /** Copies the list. */
    public ChargeView {
        entries = List.copyOf(entries);
    }

    /** What was paid, without what was paid back, in đồng. */
    public long kept() {
        return sum(entries.stream().filter(entry -> entry.kind().isPayment()).toList())
                - sum(entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.REFUND)
                        .toList());
    }

    /** What is asked now, in đồng; 0 once it is waived. */
    public long asked() {
        return entries.stream().anyMatch(entry -> entry.kind() == EntryKind.WAIVER)
                ? 0
                : charge.asked().amount();
    }

    /** What is still to be paid, in đồng; negative what is to be paid back. */
    public long open() {
        return asked() - kept();
    }

    /** How it stands. */
    public ChargeState state() {
        if (open() < 0) {
            return ChargeState.TO_REFUND;
        }
        if (asked() == 0) {
            return ChargeState.WAIVED;
        }
        if (open() == 0) {
            return ChargeState.PAID;
        }
        return kept() == 0 ? ChargeState.ASKED : ChargeState.PARTLY_PAID;
    }

    private static long sum(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::amount).sum();
    }
}
