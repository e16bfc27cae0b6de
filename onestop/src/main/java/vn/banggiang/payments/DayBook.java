package vn.banggiang.payments;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an agency was paid and paid back on a day, to be compared with the cash box and the bank's statement.
 *
 * @param lines in the order in which they were entered; waivers move no money and are not among them
 */
public record DayBook(LocalDate day, List<Line> lines) {

    /** A line of the ledger with what it is for. */
    public record Line(Entry entry, Charge charge) {}

    /** Copies the list. */
    public DayBook {
        lines = List.copyOf(lines);
    }

    /** The sum of each kind that there is, in đồng. */
    public Map<EntryKind, Long> totals() {
        Map<EntryKind, Long> totals = new EnumMap<>(EntryKind.class);
        lines.forEach(line -> totals.merge(line.entry().kind(), line.entry().amount(), Long::sum));
        return totals;
    }

    /** What came in without what went out, in đồng. */
    public long balance() {
        return lines.stream()
                .mapToLong(line -> line.entry().kind().isPayment()
                        ? line.entry().amount()
                        : -line.entry().amount())
                .sum();
    }
}
