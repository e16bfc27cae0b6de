package vn.banggiang.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Counts the minutes at which an agency is open: not on days off, on a Saturday worked in exchange at the hours of its
 * Friday and on such a Sunday at those of its Monday (at the day's own, where that weekday is closed). What an agency
 * opens on ordinary weekends counts as well. Moments count as the minute that they lie in, so that {@link #plus} and
 * {@link #minutesBetween} are each other's inverse.
 *
 * <p>A term in working days is not counted in minutes: the law counts days, see {@link #endOfWorkingDay}.
 */
@Service
public class WorkingTime {

    private static final int LONGEST_DAYS = 3660;
    private static final int DAY = 24 * 60;

    private final WorkingCalendar calendar;

    WorkingTime(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The first moment at which the agency has been open for so long since {@code start}. What ends when it closes ends
     * at 11:30, not at 13:30.
     *
     * @param minutes from 0, which is {@code start} itself whether open or not
     * @throws CalendarException {@code calendar.minutes-out-of-range} below 0, or when that takes more than ten years
     */
    public Instant plus(Instant start, long minutes, Opening opening) {
        LocalDate day = VietnamTime.day(start);
        int now = minute(start);
        if (minutes == 0) {
            return at(day, now);
        }
        long left = minutes;
        for (int days = 0; days <= LONGEST_DAYS && left > 0; days++) {
            for (OpeningHours.Span span : spans(day, opening)) {
                int opens = Math.max(span.from(), now);
                int open = Math.max(0, span.to() - opens);
                if (left <= open) {
                    return at(day, opens + left);
                }
                left -= open;
            }
            day = day.plusDays(1);
            now = 0;
        }
        throw CalendarException.minutesOutOfRange();
    }

    /** How many minutes the agency is open between two moments; negative when {@code to} lies before. */
    public long minutesBetween(Instant from, Instant to, Opening opening) {
        if (to.isBefore(from)) {
            return -minutesBetween(to, from, opening);
        }
        LocalDate first = VietnamTime.day(from);
        LocalDate last = VietnamTime.day(to);
        long minutes = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int begin = day.equals(first) ? minute(from) : 0;
            int end = day.equals(last) ? minute(to) : DAY;
            for (OpeningHours.Span span : spans(day, opening)) {
                minutes += Math.max(0, Math.min(span.to(), end) - Math.max(span.from(), begin));
            }
        }
        return minutes;
    }

    /**
     * When a term in working days ends: the agency's closing time on the last of them, or on the next day that it is
     * open when it is closed on that one. The day of {@code from} does not count (Civil Code 91/2015/QH13, Article 147),
     * and neither do weekends on which the agency is open.
     *
     * @param workingDays 0 to 3,660; 0 is the day of {@code from} itself, or the next working day when it is none
     * @throws CalendarException {@code calendar.deadline-out-of-range}
     */
    public Instant endOfWorkingDay(Instant from, int workingDays, Opening opening) {
        LocalDate day = calendar.deadline(VietnamTime.day(from), workingDays);
        for (int days = 0; days <= LONGEST_DAYS; days++) {
            List<OpeningHours.Span> spans = spans(day, opening);
            if (!spans.isEmpty()) {
                return at(day, spans.getLast().to());
            }
            day = day.plusDays(1);
        }
        throw CalendarException.minutesOutOfRange();
    }

    /** This moment, with whether it may still move. */
    public Due due(Instant at) {
        return new Due(at, calendar.isProvisional(VietnamTime.day(at)));
    }

    /** The agency's hours on this very day; empty when it is closed. */
    public List<OpeningHours.Span> spans(LocalDate day, Opening opening) {
        OpeningHours hours = opening.on(day);
        return switch (calendar.kindOf(day)) {
            case HOLIDAY, DAY_OFF_INSTEAD -> List.of();
            case ORDINARY -> hours.on(day.getDayOfWeek());
            case WORKING_INSTEAD -> hoursInstead(hours, day.getDayOfWeek());
        };
    }

    private static List<OpeningHours.Span> hoursInstead(OpeningHours hours, DayOfWeek day) {
        List<OpeningHours.Span> usual = switch (day) {
            case SATURDAY -> hours.on(DayOfWeek.FRIDAY);
            case SUNDAY -> hours.on(DayOfWeek.MONDAY);
            default -> hours.on(day);
        };
        return usual.isEmpty() ? hours.on(day) : usual;
    }

    private static int minute(Instant moment) {
        return LocalTime.ofInstant(moment, VietnamTime.ZONE).toSecondOfDay() / 60;
    }

    private static Instant at(LocalDate day, long minute) {
        return VietnamTime.start(day).plus(Duration.ofMinutes(minute));
    }
}
