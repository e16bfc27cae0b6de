package vn.banggiang.portal.open;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.Event;

/** An event as lists and its own page show it: as the portals of Vietnam write days and hours, in both languages. */
public record EventLine(Shown shown, Event event) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** "15/12/2026, 08:00 – 17:00". */
    public static String when(Event event) {
        String first = DAY.format(event.firstDay()) + hour(event, event.begins());
        Instant ends = event.ends();
        if (ends == null) {
            return first;
        }
        LocalDate last = event.wholeDays() ? event.lastDay() : VietnamTime.day(ends);
        if (last.equals(event.firstDay())) {
            return event.wholeDays() ? first : first + " – " + HOUR.format(there(ends));
        }
        return first + " – " + DAY.format(last) + hour(event, ends);
    }

    /** When it begins, as programs read it: a day, or a moment with its offset. */
    public static String begins(Event event) {
        return event.wholeDays() ? event.firstDay().toString() : offset(event.begins());
    }

    /** The same of its end; empty where nobody said. */
    public static String ends(Event event) {
        Instant ends = event.ends();
        return ends == null ? "" : event.wholeDays() ? event.lastDay().toString() : offset(ends);
    }

    private static String hour(Event event, Instant moment) {
        return event.wholeDays() ? "" : ", " + HOUR.format(there(moment));
    }

    private static String offset(Instant moment) {
        return there(moment).toOffsetDateTime().toString();
    }

    private static ZonedDateTime there(Instant moment) {
        return moment.atZone(VietnamTime.ZONE);
    }
}
