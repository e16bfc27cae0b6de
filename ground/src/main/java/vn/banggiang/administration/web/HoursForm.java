package vn.banggiang.administration.web;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.TypedHours;
import vn.banggiang.shell.OpeningLines;

/** A week of hours as a form gives it: a field for each weekday, and whether Tuesday to Friday are as Monday. */
final class HoursForm {

    private static final String AS_MONDAY = "as-monday";
    private static final Set<DayOfWeek> LIKE_MONDAY = EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

    private HoursForm() {}

    static OpeningHours read(Map<String, String> fields) {
        boolean alike = fields.containsKey(AS_MONDAY);
        Map<DayOfWeek, List<OpeningHours.Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            DayOfWeek typed = alike && LIKE_MONDAY.contains(day) ? DayOfWeek.MONDAY : day;
            week.put(day, TypedHours.read(typed, fields.getOrDefault(OpeningLines.field(typed), "")));
        }
        return new OpeningHours(week);
    }
}
