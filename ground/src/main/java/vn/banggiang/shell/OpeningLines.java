package vn.banggiang.shell;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.banggiang.calendar.OpeningHours;

/** An agency's hours as readers see them, a line for days that are alike: "Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00". */
public final class OpeningLines {

    private OpeningLines() {}

    /** In the reader's language, Monday first. */
    public static List<String> of(Page page, OpeningHours hours) {
        return hours.days().stream().map(days -> line(page, days)).toList();
    }

    private static String line(Page page, OpeningHours.Days days) {
        String first = name(page, days.first());
        String named = days.first() == days.last() ? first : first + " – " + name(page, days.last());
        return named + ": " + spans(days.spans());
    }

    /** The hours of one day, "07:30–11:30, 13:30–17:00". */
    public static String spans(List<OpeningHours.Span> spans) {
        return spans.stream().map(span -> span.opens() + "–" + span.closes()).collect(Collectors.joining(", "));
    }

    /** Name of a weekday's field in forms, such as {@code monday}. */
    public static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** What a weekday is called. */
    public static String name(Page page, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, page.language().locale());
    }
}
