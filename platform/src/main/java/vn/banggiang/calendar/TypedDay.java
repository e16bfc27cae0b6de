package vn.banggiang.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people type it: {@code 5/3/2026}, {@code 05-03-2026}, {@code 05.03.2026} or {@code 05032026}. */
public final class TypedDay {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[-./]\\s*");
    private static final Pattern DIGITS_ALONE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private TypedDay() {}

    /** The day; empty for what is none, such as {@code 31/02/2026}, which is never bent into one. */
    public static Optional<LocalDate> read(String typed) {
        String day = SEPARATOR.matcher(typed.strip()).replaceAll("/");
        try {
            return Optional.of(LocalDate.parse(DIGITS_ALONE.matcher(day).replaceFirst("$1/$2/$3"), DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
