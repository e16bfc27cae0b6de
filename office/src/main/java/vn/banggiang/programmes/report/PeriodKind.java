package vn.banggiang.programmes.report;

import java.util.Locale;

/** How long a period is. */
public enum PeriodKind {
    MONTH(12),
    QUARTER(4),
    HALF_YEAR(2),
    YEAR(1);

    private final int inAYear;

    PeriodKind(int inAYear) {
        this.inAYear = inAYear;
    }

    /** How many there are in a year. */
    public int inAYear() {
        return inAYear;
    }

    /** Message key of a period's name, with its ordinal and year. */
    public String key() {
        return "programmes.period." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
