package vn.banggiang.indicators.facts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is, from a day on.
 *
 * @param numerator what is counted
 * @param denominator out of what; empty where it is a number and no share
 * @param factor 100 for a share in per cent, else 1
 * @param unit of the value, as people write it
 * @param measure which figures of systems it is measured by; null where none are
 * @param mark how sure the wording is, and who says so
 * @param from the first day
 */
public record Definition(
        IndicatorCode code,
        String group,
        String name,
        Count numerator,
        Count denominator,
        int factor,
        String unit,
        Cycle cycle,
        Source source,
        @Nullable Measure measure,
        String evidence,
        String target,
        String note,
        String mark,
        LocalDate from) {

    /** Says what does not fit together: {@code indicators.…} of the field that it is about. */
    public void require(Items items) {
        if (name.isBlank()) {
            throw IndicatorsException.invalid("name", "indicators.name-missing");
        }
        if (source == Source.ASK && numerator.formula() == null) {
            throw IndicatorsException.invalid("numerator", "indicators.formula-missing");
        }
        Formula part = numerator.formula();
        Formula whole = denominator.formula();
        if (part != null && whole != null) {
            Unit got = items.unit(part).per(items.unit(whole));
            if (!got.equals(Unit.read(unit))) {
                throw IndicatorsException.invalid("unit", "indicators.units-differ", got.toString(), unit);
            }
        } else if (part != null) {
            items.asked(part);
        }
    }

    /**
     * One side of the ratio.
     *
     * @param words as the source puts it
     * @param formula over what agencies are asked; null where nobody is
     */
    public record Count(String words, @Nullable Formula formula) {

        /** Whether there is none. */
        public boolean isEmpty() {
            return words.isEmpty() && formula == null;
        }
    }

    /** From whom the value comes. */
    public enum Source {
        /** The installation measures it. */
        LIVE,
        /** Agencies are asked. */
        ASK,
        /** Others publish it. */
        OUTSIDE;

        /** Message key of what people call it. */
        public String key() {
            return "indicators.source." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How often it is told. */
    public enum Cycle {
        MONTH,
        QUARTER,
        YEAR;

        /** Message key of what people call it. */
        public String key() {
            return "indicators.cycle." + name().toLowerCase(Locale.ROOT);
        }
    }
}
