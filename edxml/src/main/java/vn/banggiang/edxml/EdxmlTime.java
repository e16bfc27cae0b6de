package vn.banggiang.edxml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standard's dates {@code yyyy/MM/dd} and times {@code yyyy/MM/dd HH:mm:ss}, in Vietnam's time. */
final class EdxmlTime {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu/MM/dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** Year first or day first, with "/" or "-", with or without a time and its zone. */
    private static final Pattern LIBERAL = Pattern.compile(
            "(?:(?<y>\\d{4})[/-](?<m>\\d{1,2})[/-](?<d>\\d{1,2})|(?<d2>\\d{1,2})[/-](?<m2>\\d{1,2})[/-](?<y2>\\d{4}))"
                    + "(?:[T ]+(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + " ?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?");

    private EdxmlTime() {}

    static String format(LocalDate date) {
        return DATE.format(date);
    }

    static String format(LocalDateTime time) {
        return TIME.format(time);
    }

    /** The date, only when written as the standard says. */
    static Optional<LocalDate> exactDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The time, only when written as the standard says. */
    static Optional<LocalDateTime> exactTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** The date in any of the ways producers write one. */
    static Optional<LocalDate> anyDate(String text) {
        return anyTime(text).map(LocalDateTime::toLocalDate);
    }

    /** The time in any of the ways producers write one; midnight when only the date is given. */
    static Optional<LocalDateTime> anyTime(String text) {
        Matcher match = LIBERAL.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = date(match).atTime(number(match, "h"), number(match, "min"), number(match, "s"));
            String zone = match.group("zone");
            return Optional.of(
                    zone == null
                            ? local
                            : OffsetDateTime.of(local, ZoneOffset.of(zone))
                                    .withOffsetSameInstant(VIETNAM)
                                    .toLocalDateTime());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher match) {
        return match.group("y") != null
                ? LocalDate.of(number(match, "y"), number(match, "m"), number(match, "d"))
                : LocalDate.of(number(match, "y2"), number(match, "m2"), number(match, "d2"));
    }

    private static int number(Matcher match, String group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
