package vn.banggiang.programmes.report;

import java.time.LocalDate;
import vn.banggiang.programmes.ProgrammesException;

/**
 * The time that a report is about.
 *
 * @param ordinal which one of its year, counted from 1
 */
public record Period(PeriodKind kind, int year, int ordinal) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;

    /** {@link ProgrammesException} for a period that no year has. */
    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || ordinal < 1 || ordinal > kind.inAYear()) {
            throw ProgrammesException.invalid("ordinal", "programmes.period-invalid");
        }
    }

    /** The one of this kind in which that day is. */
    public static Period of(PeriodKind kind, LocalDate day) {
        int months = MONTHS / kind.inAYear();
        return new Period(kind, day.getYear(), 1 + (day.getMonthValue() - 1) / months);
    }

    /** Its first day. */
    public LocalDate first() {
        int months = MONTHS / kind.inAYear();
        return LocalDate.of(year, 1 + (ordinal - 1) * months, 1);
    }
}
