package vn.banggiang.indicators.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import vn.banggiang.indicators.facts.Quantity.Reason;

/**
 * So much of so much, of one agency or of many. Ratios cannot be added, so that one is computed of the sums at each level.
 *
 * @param denominator 0 where the indicator has none
 * @param counted how many agencies are in the sums
 * @param without how many are not, by why
 */
public record Tally(BigDecimal numerator, BigDecimal denominator, long counted, Map<Reason, Long> without) {

    /** Of no agency. */
    public static final Tally NOBODY = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, 0, Map.of());

    /** Enough for a share of people or machines; what is shown is rounded again. */
    private static final int DECIMALS = 6;

    /** Copies the map. */
    public Tally {
        without = Map.copyOf(without);
    }

    /** One agency's; it counts only with both, since half of it would bend the sums. */
    public static Tally of(Quantity numerator, Quantity denominator) {
        return switch (numerator) {
            case Quantity.None none -> without(none.reason());
            case Quantity.Known part ->
                switch (denominator) {
                    case Quantity.None none -> without(none.reason());
                    case Quantity.Known whole -> new Tally(part.amount(), whole.amount(), 1, Map.of());
                };
        };
    }

    /** One agency that has no value. */
    public static Tally without(Reason why) {
        return new Tally(BigDecimal.ZERO, BigDecimal.ZERO, 0, Map.of(why, 1L));
    }

    /** Both together. */
    public Tally plus(Tally other) {
        Map<Reason, Long> both = new EnumMap<>(Reason.class);
        both.putAll(without);
        other.without.forEach((why, count) -> both.merge(why, count, Long::sum));
        return new Tally(
                numerator.add(other.numerator), denominator.add(other.denominator), counted + other.counted, both);
    }

    /** How many agencies were asked or measured, with a value or without. */
    public long all() {
        return counted + without.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The value of the indicator; where it counts a number alone, that number. */
    public Quantity value(Definition definition) {
        if (counted == 0) {
            return new Quantity.None(why());
        }
        if (definition.denominator().isEmpty()) {
            return new Quantity.Known(numerator);
        }
        return denominator.signum() == 0
                ? new Quantity.None(Reason.NO_WHOLE)
                : new Quantity.Known(numerator
                        .multiply(BigDecimal.valueOf(definition.factor()))
                        .divide(denominator, DECIMALS, RoundingMode.HALF_UP));
    }

    /** The commonest, the first of those in their order. */
    private Reason why() {
        Reason commonest = Reason.NOT_ANSWERED;
        long most = 0;
        for (Reason one : Reason.values()) {
            long count = without.getOrDefault(one, 0L);
            if (count > most) {
                most = count;
                commonest = one;
            }
        }
        return commonest;
    }
}
