package vn.banggiang.calendar;

import java.time.LocalDate;

/** When an agency is open, also across a change of its hours. A week that always holds is one itself. */
@FunctionalInterface
public interface Opening {

    /** The week that holds on this day. */
    OpeningHours on(LocalDate day);
}
