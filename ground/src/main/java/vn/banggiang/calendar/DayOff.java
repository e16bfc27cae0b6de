package vn.banggiang.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param name what the day is called where the calendar is shown
 * @param source the law or decision that says so
 */
record DayOff(LocalDate day, DayKind kind, String name, Certainty certainty, String source) {

    /** How sure the day is. */
    enum Certainty {
        /** The law and the lunar calendar leave no choice. */
        LAW,
        /** Decided and announced for the year. */
        DECISION,
        /** Follows the rule of other years; a decision may say otherwise. */
        EXPECTED
    }
}
