package vn.banggiang.incoming;

import java.time.LocalDate;

/** Until when something is to be done, as it is entered. */
public sealed interface Deadline {

    /**
     * So many working days.
     *
     * @param days 1 to 250, counted from the next working day
     */
    record WorkingDays(int days) implements Deadline {}

    /**
     * A day.
     *
     * @param last the last day in time, today or within a year
     */
    record Day(LocalDate last) implements Deadline {}
}
