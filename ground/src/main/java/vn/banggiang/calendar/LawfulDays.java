package vn.banggiang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days off of a year for which nothing has been decided, as the Labour Code (45/2019/QH14, Articles 111.3 and 112)
 * and the moon give them. Which five days of Tết and which day beside National Day are off is decided year by year, and
 * so are swapped days; until then the usual ones count: two days before the first of the year, and September 3.
 */
final class LawfulDays {

    private LawfulDays() {}

    /**
     * Holidays, and the next working day for each that falls on a weekend.
     *
     * @param year 1900 to 2199
     */
    static Set<LocalDate> of(int year) {
        LocalDate tet = LunarCalendar.day(year, 1, 1);
        List<LocalDate> holidays = Stream.concat(
                        Stream.of(
                                LocalDate.of(year, 1, 1),
                                LunarCalendar.day(year, 3, 10),
                                LocalDate.of(year, 4, 30),
                                LocalDate.of(year, 5, 1),
                                LocalDate.of(year, 9, 2),
                                LocalDate.of(year, 9, 3)),
                        tet.minusDays(2).datesUntil(tet.plusDays(3)))
                .distinct()
                .sorted()
                .toList();
        Set<LocalDate> off = new HashSet<>(holidays);
        holidays.stream().filter(LawfulDays::isWeekend).forEach(holiday -> off.add(nextWorkingDay(holiday, off)));
        return Set.copyOf(off);
    }

    private static LocalDate nextWorkingDay(LocalDate holiday, Set<LocalDate> off) {
        LocalDate day = holiday.plusDays(1);
        while (isWeekend(day) || off.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
