package vn.banggiang.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as people type it: {@code 5/3/2026}, {@code 05-03-2026}, {@code 05.03.2026} or {@code 05032026}, of a year from
 * 1900 to 2199: any other is a slip of the hand.
 */
public final class TypedDay {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[-./]\\s*");
    private static final Pattern DIGITS_ALONE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private TypedDay() {}

    /** The day; empty for what is none, such as {@code 31/02/2026}, which is never bent into one. */
    public static Optional<LocalDate> read(String typed) {
        String day = SEPARATOR.matcher(typed.strip()).replaceAll("/");
        try {
            return Optional.of(LocalDate.parse(DIGITS_ALONE.matcher(day).replaceFirst("$1/$2/$3"), DAY))
                    .filter(TypedDay::isPlausible);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Whether a day is of a year that people may mean, 1900 to 2199, in a form as well as in a file. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
