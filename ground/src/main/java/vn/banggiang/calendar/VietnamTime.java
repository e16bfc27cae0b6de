package vn.banggiang.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time in which Vietnam's law counts days. */
public final class VietnamTime {

    /** UTC+7, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** Today's date there, whatever the zone of the clock. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** When a day begins there. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The date that a moment has there. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
