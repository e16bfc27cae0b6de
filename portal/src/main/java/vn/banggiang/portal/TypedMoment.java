package vn.banggiang.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.calendar.VietnamTime;

/**
 * A moment in Vietnam as people and portals write it: "13:34:12 | 31/3/2015", "13:34 31/3/2015", "31/3/2015 13:34",
 * "31/3/2015". A day alone is its first moment.
 */
public final class TypedMoment {

    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?";
    private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})";
    private static final String GAP = "[\\s|,]*(?:ngày\\s*)?";
    private static final Pattern TIME_FIRST = Pattern.compile("(?<![\\d:])" + TIME + GAP + DAY + "(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d/.-])" + DAY + "(?:[\\s|,]*(?:lúc\\s*)?" + TIME + ")?(?![\\d:])");

    private TypedMoment() {}

    /** The moment, where the text says one and nothing else. */
    public static Optional<Instant> read(String typed) {
        return found(typed).filter(found -> found.words().equals(typed.strip())).map(Found::moment);
    }

    /** The first moment that a text says with its time of day, else its first day. */
    static Optional<Found> found(String text) {
        return first(TIME_FIRST.matcher(text), 4, 1).or(() -> first(DAY_FIRST.matcher(text), 1, 4));
    }

    private static Optional<Found> first(Matcher matcher, int day, int time) {
        return matcher.results()
                .flatMap(match -> moment(match, day, time).stream())
                .findFirst();
    }

    private static Optional<Found> moment(MatchResult match, int day, int time) {
        try {
            LocalDate date = LocalDate.of(number(match, day + 2), number(match, day + 1), number(match, day));
            LocalTime hour = LocalTime.of(number(match, time), number(match, time + 1), number(match, time + 2));
            return Optional.of(new Found(
                    match.group().strip(),
                    date.atTime(hour).atZone(VietnamTime.ZONE).toInstant()));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** @param words as they stand in the text */
    record Found(String words, Instant moment) {}
}
