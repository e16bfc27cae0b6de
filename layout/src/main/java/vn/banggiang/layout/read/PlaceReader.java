package vn.banggiang.layout.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Box 4: "Cao Bằng, ngày 05 tháng 01 năm 2026", in the right column. */
final class PlaceReader {
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?iu)(.*?)\\s*,?\\s*ng\\s*à\\s*y\\s*([\\d\\s]*)[.…_\\s]*th\\s*á\\s*ng\\s*([\\d\\s]*)[.…_\\s]*n\\s*ă\\s*m\\s*([\\d\\s]*)[.…_\\s]*");
    private static final Pattern PLACE = Pattern.compile("(?u)\\p{Lu}[\\p{L}\\s.'-]{1,60}");
    /** The date stands at most this far below the nation's name. */
    private static final float DEEPEST = 110;

    private Optional<Segment> line = Optional.empty();
    private String place = "";
    private Optional<LocalDate> date = Optional.empty();

    PlaceReader(Columns columns) {
        for (Segment candidate : columns.right()) {
            float depth = candidate.baseline() - columns.top();
            if (depth > 0 && depth < DEEPEST && line.isEmpty()) {
                read(candidate);
            }
        }
    }

    /** The line with the place, whether or not the date is filled in. */
    Optional<Segment> line() {
        return line;
    }

    Optional<Found<String>> place() {
        return line.filter(found -> PLACE.matcher(place).matches()).map(found -> new Found<>(place, found.box()));
    }

    Optional<Found<LocalDate>> date() {
        return line.flatMap(found -> date.map(day -> new Found<>(day, found.box())));
    }

    private void read(Segment candidate) {
        String text = candidate.text();
        Matcher matcher = DATE_LINE.matcher(text);
        if (matcher.matches()) {
            line = Optional.of(candidate);
            place = matcher.group(1);
            date = date(matcher.group(2), matcher.group(3), matcher.group(4));
        } else if (text.endsWith(",")
                && PLACE.matcher(text.substring(0, text.length() - 1)).matches()) {
            line = Optional.of(candidate);
            place = text.substring(0, text.length() - 1);
        }
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        List<String> digits =
                List.of(day.replaceAll("\\s", ""), month.replaceAll("\\s", ""), year.replaceAll("\\s", ""));
        if (!digits.get(0).matches("\\d{1,2}")
                || !digits.get(1).matches("\\d{1,2}")
                || !digits.get(2).matches("(?:19|20)\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.get(2)), Integer.parseInt(digits.get(1)), Integer.parseInt(digits.get(0))));
        } catch (DateTimeException e) {
            // "ngày 31 tháng 2" is on the page, but it is no date.
            return Optional.empty();
        }
    }
}
