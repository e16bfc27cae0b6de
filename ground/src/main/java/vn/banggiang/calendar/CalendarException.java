package vn.banggiang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.banggiang.refusal.Refusal;

/** A day, a deadline or opening hours that the working calendar cannot count. */
public class CalendarException extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final String IMPLAUSIBLE = "calendar.deadline-implausible";

    private final String field;

    private CalendarException(String key, Object... args) {
        super(Kind.INVALID, key, args);
        this.field = key.equals(IMPLAUSIBLE) ? "deadline" : "";
    }

    private CalendarException(DayOfWeek day, String key) {
        super(Kind.INVALID, key);
        this.field = day.name().toLowerCase(Locale.ROOT);
    }

    private CalendarException(Throwable cause, String key, Object... args) {
        super(cause, Kind.INVALID, key, args);
        this.field = "";
    }

    static CalendarException lineUnreadable(int number) {
        return new CalendarException("calendar.file-line-unreadable", number);
    }

    static CalendarException lineUnreadable(Throwable cause, int number) {
        return new CalendarException(cause, "calendar.file-line-unreadable", number);
    }

    static CalendarException deadlineOutOfRange(int workingDays, int longest) {
        return new CalendarException("calendar.deadline-out-of-range", workingDays, longest);
    }

    static CalendarException workingDaysInvalid(int longest) {
        return new CalendarException("calendar.working-days-invalid", longest);
    }

    static CalendarException deadlineImplausible(LocalDate day) {
        return new CalendarException(IMPLAUSIBLE, DAY.format(day));
    }

    static CalendarException minutesOutOfRange() {
        return new CalendarException("calendar.minutes-out-of-range");
    }

    static CalendarException hoursOrder(DayOfWeek day) {
        return new CalendarException(day, "calendar.hours-order");
    }

    static CalendarException hoursOverlap(DayOfWeek day) {
        return new CalendarException(day, "calendar.hours-overlap");
    }

    static CalendarException hoursUnreadable(DayOfWeek day) {
        return new CalendarException(day, "calendar.hours-unreadable");
    }

    static CalendarException neverOpen() {
        return new CalendarException("calendar.hours-none");
    }

    @Override
    public String field() {
        return field;
    }
}
