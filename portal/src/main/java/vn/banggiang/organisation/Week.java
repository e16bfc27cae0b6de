package vn.banggiang.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A week from its Monday to its Sunday. */
public record Week(LocalDate monday) {

    private static final int DAYS = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    /** Refuses a beginning that is no Monday. */
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    /** The one in which this day is. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Its days in order. */
    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    /** So many weeks later; earlier where it is negative. */
    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /** Its beginning as addresses name it, dd-MM-yyyy. */
    public String typed() {
        return DAY.format(monday);
    }

    /** How many weeks it is after another one; negative where it is before it. */
    public long weeksAfter(Week other) {
        return ChronoUnit.WEEKS.between(other.monday, monday);
    }
}
