package vn.banggiang.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the data say of days off.
 *
 * @param kinds of the days that are not what their weekday says
 * @param decidedThrough the last of the unbroken run of years for which decisions were published; 0 without any
 */
record KnownDays(Map<LocalDate, DayKind> kinds, int decidedThrough) {}
