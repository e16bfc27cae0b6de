package vn.banggiang.cases;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.cases.facts.CasesException;

/**
 * The time for which cases are counted.
 *
 * @param first its first day
 */
public record CasePeriod(Length length, LocalDate first) {

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** Begins at the beginning of the month, quarter or year in which the day lies. */
    public CasePeriod {
        int months = length.months();
        first = first.withDayOfMonth(1).withMonth((first.getMonthValue() - 1) / months * months + 1);
    }

    /** How long it is. */
    public enum Length {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }

        /** Message key of its name. */
        public String key() {
            return "cases.length." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** As it is written in an address: {@code 2026}, {@code 2026-Q4}, {@code 2026-11}; {@code cases.no-period} for all else. */
    public static CasePeriod read(String written) {
        Matcher read = FORM.matcher(written);
        if (!read.matches()) {
            throw CasesException.invalid("period", "cases.no-period");
        }
        int year = Integer.parseInt(read.group(1));
        if (read.group(2) != null) {
            return new CasePeriod(Length.QUARTER, LocalDate.of(year, Integer.parseInt(read.group(2)) * 3, 1));
        }
        return read.group(3) == null
                ? new CasePeriod(Length.YEAR, LocalDate.of(year, 1, 1))
                : new CasePeriod(Length.MONTH, LocalDate.of(year, Integer.parseInt(read.group(3)), 1));
    }

    /** The day after its last. */
    public LocalDate end() {
        return first.plusMonths(length.months());
    }

    /** The one of the same length before it. */
    public CasePeriod previous() {
        return new CasePeriod(length, first.minus(Period.ofMonths(length.months())));
    }

    /** The one of the same length after it. */
    public CasePeriod next() {
        return new CasePeriod(length, end());
    }

    /** The one of another length in which it begins. */
    public CasePeriod of(Length other) {
        return new CasePeriod(other, first);
    }

    /** As {@link #read} reads it. */
    public String tag() {
        return switch (length) {
            case MONTH -> "%d-%02d".formatted(first.getYear(), number());
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), number());
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** Message key of what it is called, with its number in the year and the year. */
    public String key() {
        return length.key() + "-of";
    }

    /** Its number in the year, from 1. */
    public int number() {
        return (first.getMonthValue() - 1) / length.months() + 1;
    }
}
