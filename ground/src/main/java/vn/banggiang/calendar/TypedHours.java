package vn.banggiang.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of a day as people type them: {@code 7:30-11:30, 13h30 – 17h}. */
public final class TypedHours {

    private static final int LONGEST = 100;
    private static final int DAY = 24 * 60;

    private static final String TIME = "(\\d{1,2})(?:\\s?[:hHg.]\\s?([0-5]\\d)?)?";

    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*(?:[-–—]|đến)\\s*" + TIME);

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;]|và)\\s*");

    private TypedHours() {}

    /**
     * The hours in the order in which they were typed; empty where nothing was.
     *
     * @throws CalendarException {@code calendar.hours-unreadable} with the weekday as its field
     */
    public static List<OpeningHours.Span> read(DayOfWeek day, String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            throw CalendarException.hoursUnreadable(day);
        }
        List<OpeningHours.Span> spans = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String part : BETWEEN.split(text, -1)) {
                spans.add(span(day, part));
            }
        }
        return spans;
    }

    private static OpeningHours.Span span(DayOfWeek day, String typed) {
        Matcher read = SPAN.matcher(typed);
        if (!read.matches()) {
            throw CalendarException.hoursUnreadable(day);
        }
        var span = new OpeningHours.Span(minute(read, 1), minute(read, 3));
        if (span.from() > DAY || span.to() > DAY) {
            throw CalendarException.hoursUnreadable(day);
        }
        return span;
    }

    private static int minute(Matcher read, int group) {
        String minutes = read.group(group + 1);
        return Integer.parseInt(read.group(group)) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
