package vn.banggiang.calendar;

import java.time.LocalDate;

/** Until when something is to be done, as it is entered. */
public sealed interface TimeLimit {

    /**
     * So many working days.
     *
     * @param days 1 to 250, counted from the next working day
     */
    record WorkingDays(int days) implements TimeLimit {}

    /**
     * A day.
     *
     * @param last the last day in time, today or within a year
     */
    record Day(LocalDate last) implements TimeLimit {}
}
