package vn.banggiang.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes the last day in time of what was entered. */
@Component
public class LastDays {

    private static final int MOST_WORKING_DAYS = 250;

    private final WorkingCalendar calendar;
    private final Clock clock;

    LastDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The last day in time.
     *
     * @throws CalendarException {@code calendar.working-days-invalid} outside of 1 to 250 working days, {@code
     *     calendar.deadline-implausible} for a day that is over or more than a year away
     */
    public LocalDate day(TimeLimit entered) {
        LocalDate today = VietnamTime.today(clock);
        return switch (entered) {
            case TimeLimit.WorkingDays(int days) -> {
                if (days < 1 || days > MOST_WORKING_DAYS) {
                    throw CalendarException.workingDaysInvalid(MOST_WORKING_DAYS);
                }
                yield calendar.deadline(today, days);
            }
            case TimeLimit.Day(LocalDate last) -> {
                if (last.isBefore(today) || last.isAfter(today.plusYears(1))) {
                    throw CalendarException.deadlineImplausible(last);
                }
                yield last;
            }
        };
    }
}
