package vn.banggiang.portal.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.Event;

/** Moments as a form takes them back. */
public final class Moments {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("HH:mm:ss d/M/uuuu");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm d/M/uuuu");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private Moments() {}

    /** "13:34:12 31/3/2015". */
    public static String typed(Instant moment) {
        return TYPED.format(moment.atZone(VietnamTime.ZONE));
    }

    /** When an event begins: "08:00 15/12/2026", or its first day alone. */
    public static String begins(Event event) {
        return event.wholeDays() ? DAY.format(event.firstDay()) : minute(event.begins());
    }

    /** The same of its end; empty where nobody said. */
    public static String ends(Event event) {
        Instant ends = event.ends();
        return ends == null ? "" : event.wholeDays() ? DAY.format(event.lastDay()) : minute(ends);
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(VietnamTime.ZONE));
    }
}
