package vn.banggiang.calendar;

/** Why a day is not what its weekday says. */
public enum DayKind {
    /** A public holiday of the Labour Code (Article 112). */
    HOLIDAY,
    /** A day off in place of a holiday that fell on a weekend, or in exchange for a day worked. */
    DAY_OFF_INSTEAD,
    /** A weekend day worked in exchange for a day off. */
    WORKING_INSTEAD,
    /** What its weekday says after all: takes back a day that was expected but not decided. */
    ORDINARY
}
