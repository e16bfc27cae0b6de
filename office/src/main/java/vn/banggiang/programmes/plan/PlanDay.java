package vn.banggiang.programmes.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Days as files write them: {@code 2015-12-31} or {@code 31/12/2015}. */
final class PlanDay {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final DateTimeFormatter YEAR_FIRST = form("uuuu-M-d");
    private static final DateTimeFormatter DAY_FIRST = form("d/M/uuuu");

    private PlanDay() {}

    /** The day; empty for what is none, such as {@code 31/02/2015}. */
    static Optional<LocalDate> of(String written) {
        try {
            return Optional.of(LocalDate.parse(written, written.indexOf('/') < 0 ? YEAR_FIRST : DAY_FIRST));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
