package vn.banggiang.calendar;

import java.time.LocalDate;

/**
 * The Vietnamese lunar calendar of this and the neighbouring centuries: a month begins on the day, in UTC+7, of the new
 * moon; the eleventh month has the winter solstice in it; a year of thirteen months repeats the first one during which
 * the sun enters no new sign. New moons and the sun's place follow Hồ Ngọc Đức's published form of Meeus' series, exact
 * to minutes; in Beijing the same moon may be a day later.
 */
final class LunarCalendar {

    private static final double MONTH = 29.530588853;
    /** Julian day of the new moon that has the number 0, in January 1900. */
    private static final double FIRST_MOON = 2415021.076998695;

    private static final long JULIAN_DAY_OF_EPOCH = 2440588;
    private static final double SEVEN_HOURS = 7 / 24.0;

    private LunarCalendar() {}

    /**
     * The day of a lunar date.
     *
     * @param year the year in which the lunar year begins, 1900 to 2199
     * @param month 1 to 10, the ordinary one where a leap month follows
     * @param day 1 to 30
     */
    static LocalDate day(int year, int month, int day) {
        long before = eleventhMonth(year - 1);
        long moon = Math.round(Math.floor(0.5 + (before - FIRST_MOON) / MONTH));
        int months = month + 1;
        if (eleventhMonth(year) - before > 365 && months >= leapAfter(moon)) {
            months++;
        }
        return LocalDate.ofEpochDay(newMoon(moon + months) - JULIAN_DAY_OF_EPOCH + day - 1);
    }

    /** Julian day on which the lunar month with the winter solstice of a year begins. */
    private static long eleventhMonth(int year) {
        long lastDay = LocalDate.of(year, 12, 31).toEpochDay() + JULIAN_DAY_OF_EPOCH;
        long moon = (long) Math.floor((lastDay - 2415021) / MONTH);
        long start = newMoon(moon);
        return sign(start) >= 9 ? newMoon(moon - 1) : start;
    }

    /** How many months after the eleventh the leap month stands. */
    private static int leapAfter(long moon) {
        int months = 1;
        int sign = sign(newMoon(moon + months));
        int before;
        do {
            before = sign;
            months++;
            sign = sign(newMoon(moon + months));
        } while (sign != before && months < 14);
        return months - 1;
    }

    /** Julian day, in UTC+7, of the new moon with this number. */
    private static long newMoon(long number) {
        double t = number / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933
                + 29.53058868 * number
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * number - 0.0016528 * t2 - 0.00000239 * t3;
        double correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(2 * moon + sun);
        double dynamicalTime = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (long) Math.floor(mean + correction - dynamicalTime + 0.5 + SEVEN_HOURS);
    }

    /** The sign, 0 to 11 from the spring equinox, in which the sun stands as a day begins in UTC+7. */
    private static int sign(long julianDay) {
        double t = (julianDay - 2451545.5 - SEVEN_HOURS) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
        double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double longitude = mean + centre;
        return (int) Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
