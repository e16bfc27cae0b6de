package vn.banggiang.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Which days the agencies work: Monday to Friday without public holidays, with the swapped days that the Government
 * decides. The days off are data, see {@link DayOffStore}; a year of which the data know nothing has those of the law, see
 * {@link LawfulDays}.
 */
@Service
public class WorkingCalendar {

    private static final int LONGEST = 3660;

    private final Supplier<KnownDays> days;
    private final Map<Integer, Set<LocalDate>> lawful = new ConcurrentHashMap<>();

    @Autowired
    WorkingCalendar(DaysAtHand days) {
        this(days::known);
    }

    WorkingCalendar(Supplier<KnownDays> days) {
        this.days = days;
    }

    /** The last year whose days off are decided; what is counted beyond it may still move. */
    public int decidedThrough() {
        return days.get().decidedThrough();
    }

    /** Whether a deadline on this day may still move, because the days off of its year are not yet decided. */
    public boolean isProvisional(LocalDate deadline) {
        return deadline.getYear() > decidedThrough();
    }

    /** Whether the agencies work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return switch (kindOf(day)) {
            case WORKING_INSTEAD -> true;
            case HOLIDAY, DAY_OFF_INSTEAD -> false;
            case ORDINARY -> !LawfulDays.isWeekend(day);
        };
    }

    /** What the data, or the law where they are silent, make of a day; {@code ORDINARY} is what its weekday says. */
    DayKind kindOf(LocalDate day) {
        DayKind known = kinds().get(day);
        if (known != null) {
            return known;
        }
        return isOffByLaw(day) ? DayKind.HOLIDAY : DayKind.ORDINARY;
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

    /** Only where the data do not have the year: they know better what was off in it. */
    private boolean isOffByLaw(LocalDate day) {
        boolean known = kinds().containsKey(LocalDate.of(day.getYear(), 1, 1));
        return !known && lawful.computeIfAbsent(day.getYear(), LawfulDays::of).contains(day);
    }

    private Map<LocalDate, DayKind> kinds() {
        return days.get().kinds();
    }
}
