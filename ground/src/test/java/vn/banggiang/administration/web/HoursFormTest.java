package vn.banggiang.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.banggiang.calendar.CalendarException;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.OpeningHours.Span;

class HoursFormTest {

    private static final String USUAL = "7:30-11:30, 13:30-17:00";

    @Test
    void fourDaysMayBeAsMonday() {
        OpeningHours read = HoursForm.read(
                Map.of("monday", USUAL, "tuesday", "unreadable", "saturday", "7:30-11:30", "as-monday", "true"));

        assertThat(read).isEqualTo(OpeningHours.USUAL.with(DayOfWeek.SATURDAY, new Span(450, 690)));
    }

    @Test
    void otherwiseEachDayHasItsOwn() {
        assertThat(HoursForm.read(Map.of("monday", USUAL, "wednesday", "8-12")).week())
                .isEqualTo(Map.of(
                        DayOfWeek.MONDAY, OpeningHours.USUAL.on(DayOfWeek.MONDAY),
                        DayOfWeek.WEDNESDAY, List.of(new Span(480, 720))));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThatExceptionOfType(CalendarException.class)
                .isThrownBy(() -> HoursForm.read(Map.of("monday", USUAL, "tuesday", "unreadable")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("tuesday"));
        assertThatExceptionOfType(CalendarException.class)
                .isThrownBy(() -> HoursForm.read(Map.of("monday", "13:30-17:00, 7:30-11:30", "as-monday", "true")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("monday"));
    }
}
