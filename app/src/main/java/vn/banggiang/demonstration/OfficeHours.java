package vn.banggiang.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;

/** Moments at which an agency works, counted back from the day on which the story begins. */
final class OfficeHours {

    private static final LocalTime OPENING = LocalTime.of(7, 30);
    private static final int MINUTES_OPEN = 9 * 60;

    private final WorkingCalendar calendar;
    private final Instant now;
    private final LocalDate today;

    OfficeHours(WorkingCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
        this.today = VietnamTime.day(now);
    }

    /**
     * A moment so many working days before today, never after now.
     *
     * @param minute of the working day, from its beginning; what lies beyond its end is the last
     */
    Instant before(int workingDays, int minute) {
        LocalDate day = today;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        Instant moment = day.atTime(OPENING)
                .plusMinutes(Math.min(minute, MINUTES_OPEN))
                .atZone(VietnamTime.ZONE)
                .toInstant();
        return moment.isAfter(now) ? now.minusSeconds(Math.max(1, MINUTES_OPEN - minute)) : moment;
    }

    /** The day of such a moment. */
    LocalDate dayBefore(int workingDays) {
        return VietnamTime.day(before(workingDays, 0));
    }
}
