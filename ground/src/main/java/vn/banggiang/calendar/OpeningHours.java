package vn.banggiang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of a week at which an agency is open. They are what the agency says of itself, not law; days off and swapped
 * days come from {@link WorkingCalendar}.
 *
 * @param week the hours of each weekday in order, without overlap; a weekday without any is missing
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> week) implements Opening {

    /** 7:30 to 11:30 and 13:30 to 17:00, Monday to Friday: what most agencies keep. A custom, not a rule of the law. */
    public static final OpeningHours USUAL = mondayToFriday(
            Span.of(LocalTime.of(7, 30), LocalTime.of(11, 30)), Span.of(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    private static final int DAY = 24 * 60;

    /**
     * Hours of one day without a break.
     *
     * @param from minutes after midnight, from 0
     * @param to minutes after midnight, after {@code from}, up to 1,440; the first minute that is closed again
     */
    public record Span(int from, int to) {

        /** From one time of the day to another. */
        public static Span of(LocalTime from, LocalTime to) {
            return new Span(minute(from), minute(to));
        }

        private static int minute(LocalTime time) {
            return time.toSecondOfDay() / 60;
        }

        /** Time of the day at which it opens, such as {@code 07:30}. */
        public String opens() {
            return written(from);
        }

        /** Time of the day at which it closes, such as {@code 17:00}; {@code 24:00} at the end of the day. */
        public String closes() {
            return written(to);
        }

        private static String written(int minute) {
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }
    }

    /**
     * Weekdays one after the other that have the same hours.
     *
     * @param last may be {@code first}
     */
    public record Days(DayOfWeek first, DayOfWeek last, List<Span> spans) {}

    /**
     * Checks the week.
     *
     * @throws CalendarException with the weekday as its field, such as {@code monday}: {@code calendar.hours-order} when
     *     hours end before they begin or leave their day, {@code calendar.hours-overlap} when they are not in order;
     *     {@code calendar.hours-none} when the agency would never be open
     */
    public OpeningHours {
        Map<DayOfWeek, List<Span>> open = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            check(day, spans);
            if (!spans.isEmpty()) {
                open.put(day, List.copyOf(spans));
            }
        });
        if (open.isEmpty()) {
            throw CalendarException.neverOpen();
        }
        week = Collections.unmodifiableMap(open);
    }

    private static void check(DayOfWeek day, List<Span> spans) {
        int closed = 0;
        for (Span span : spans) {
            if (span.from() < 0 || span.to() > DAY || span.from() >= span.to()) {
                throw CalendarException.hoursOrder(day);
            }
            if (span.from() < closed) {
                throw CalendarException.hoursOverlap(day);
            }
            closed = span.to();
        }
    }

    /** The same hours from Monday to Friday. */
    public static OpeningHours mondayToFriday(Span... spans) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            week.put(day, List.of(spans));
        }
        return new OpeningHours(week);
    }

    /** This week with other hours on one of its days; none for a day on which it is closed. */
    public OpeningHours with(DayOfWeek day, Span... spans) {
        Map<DayOfWeek, List<Span>> changed = new EnumMap<>(week);
        changed.put(day, List.of(spans));
        return new OpeningHours(changed);
    }

    /** The hours of a weekday in order; empty when it is closed. */
    public List<Span> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The week in short: days with the same hours together, without those on which it is closed. */
    public List<Days> days() {
        List<Days> runs = new ArrayList<>();
        week.forEach((day, spans) -> {
            boolean goesOn = !runs.isEmpty()
                    && runs.getLast().last().plus(1) == day
                    && runs.getLast().spans().equals(spans);
            DayOfWeek first = goesOn ? runs.removeLast().first() : day;
            runs.add(new Days(first, day, spans));
        });
        return List.copyOf(runs);
    }

    @Override
    public OpeningHours on(LocalDate day) {
        return this;
    }

    /**
     * How long one working day of the agency is, in minutes: the mean of those from Monday to Friday on which it is
     * open, or of all that it is open on when it opens at weekends only. 450 in the usual week, where the law speaks of
     * eight hours (Labour Code 45/2019/QH14, Article 105).
     */
    public int minutesOfWorkingDay() {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(week);
        days.keySet().removeAll(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        return (int) Math.round((days.isEmpty() ? week : days)
                .values().stream()
                        .mapToInt(spans -> spans.stream()
                                .mapToInt(span -> span.to() - span.from())
                                .sum())
                        .average()
                        .orElseThrow());
    }
}
