package vn.banggiang.shell;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.shell.Deadline.Nearness;

/** Sees days from today. */
@Component
class Deadlines {

    private final WorkingCalendar calendar;
    private final Clock clock;

    Deadlines(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    Deadline of(LocalDate day) {
        var today = today();
        var nearness = nearness(today, day);
        int workingDays = switch (nearness) {
            case OVERDUE -> Math.max(1, calendar.workingDaysBetween(day, today));
            case TODAY -> 0;
            case THIS_WEEK, LATER -> calendar.workingDaysBetween(today, day);
        };
        return new Deadline(nearness, day, workingDays, day.isAfter(today) && calendar.isProvisional(day));
    }

    private static Nearness nearness(LocalDate today, LocalDate day) {
        if (day.isBefore(today)) {
            return Nearness.OVERDUE;
        }
        if (day.equals(today)) {
            return Nearness.TODAY;
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? Nearness.LATER : Nearness.THIS_WEEK;
    }
}
