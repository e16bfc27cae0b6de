package vn.banggiang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Which days the agencies work: Monday to Friday without public holidays, with the swapped days that the Government
 * decides. The days off are data, see {@link DaysOff}.
 */
@Service
public class WorkingCalendar {

    private static final int LONGEST = 3660;

    private final Map<LocalDate, DayKind> days;

    WorkingCalendar(DaysOff daysOff, DaysOffImport imported) {
        this.days = daysOff.all();
    }

    /** Whether the agencies work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return switch (days.get(day)) {
            case WORKING_INSTEAD -> true;
            case HOLIDAY, DAY_OFF_INSTEAD -> false;
            case ORDINARY -> isWeekday(day);
            case null -> isWeekday(day);
        };
    }

    /**
     * The last day of a deadline in working days, counted from the day after {@code from}.
     *
     * @param workingDays 0 to 3,660; 0 is {@code from} itself, or the next working day when it is none
     */
    public LocalDate deadline(LocalDate from, int workingDays) {
        if (workingDays < 0 || workingDays > LONGEST) {
            throw CalendarException.deadlineOutOfRange(workingDays, LONGEST);
        }
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
