package vn.banggiang.calendar;

import vn.banggiang.refusal.Refusal;

/** A day or a deadline that the working calendar cannot count. */
public class CalendarException extends Refusal {

    private static final long serialVersionUID = 1L;

    private CalendarException(String key, Object... args) {
        super(Kind.INVALID, key, args);
    }

    private CalendarException(Throwable cause, String key, Object... args) {
        super(cause, Kind.INVALID, key, args);
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
}
