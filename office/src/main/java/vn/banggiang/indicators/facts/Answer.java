package vn.banggiang.indicators.facts;

import java.math.BigDecimal;

/**
 * What an agency says of an item.
 *
 * @param words why it differs from the period before; may be empty
 * @param version how often it was said; 0 where it was not
 */
public record Answer(ItemCode item, Quantity quantity, String words, int version) {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    /** What was not said. */
    public static Answer none(ItemCode item) {
        return new Answer(item, new Quantity.None(Quantity.Reason.NOT_ANSWERED), "", 0);
    }

    /** Whether something was said, a reason included. */
    public boolean isGiven() {
        return version > 0;
    }

    /**
     * Whether somebody would ask about it: more than twice or less than half of what was said of the period before, and not just
     * a few.
     */
    public boolean isDoubtful(Quantity before) {
        if (!(quantity instanceof Quantity.Known now) || !(before instanceof Quantity.Known then)) {
            return false;
        }
        BigDecimal here = now.amount();
        BigDecimal there = then.amount();
        return here.subtract(there).abs().compareTo(FEW) >= 0
                && (here.compareTo(there.multiply(TWICE)) > 0 || there.compareTo(here.multiply(TWICE)) > 0);
    }

    /** As it is written down where it is approved. */
    public String line() {
        String said = switch (quantity) {
            case Quantity.Known known -> known.amount().stripTrailingZeros().toPlainString();
            case Quantity.None none -> none.reason().name();
        };
        return item + "=" + said;
    }
}
