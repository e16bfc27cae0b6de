package vn.banggiang.portal.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.banggiang.calendar.VietnamTime;

/** Moments as a form takes them back. */
public final class Moments {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("HH:mm:ss d/M/uuuu");

    private Moments() {}

    /** "13:34:12 31/3/2015". */
    public static String typed(Instant moment) {
        return TYPED.format(moment.atZone(VietnamTime.ZONE));
    }
}
