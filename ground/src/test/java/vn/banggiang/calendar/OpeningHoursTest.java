package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.calendar.OpeningHours.Days;
import vn.banggiang.calendar.OpeningHours.Span;

class OpeningHoursTest {

    private static final Span MORNING = new Span(450, 690);

    @Test
    void theUsualWorkingDayHasSevenAndAHalfHours() {
        assertThat(OpeningHours.USUAL.minutesOfWorkingDay()).isEqualTo(450);
        assertThat(OpeningHours.USUAL.on(DayOfWeek.SATURDAY)).isEmpty();
    }

    @Test
    void aSaturdayMorningMakesNoWorkingDayShorter() {
        OpeningHours commune = OpeningHours.USUAL.with(DayOfWeek.SATURDAY, MORNING);

        assertThat(commune.minutesOfWorkingDay()).isEqualTo(450);
        assertThat(commune.with(DayOfWeek.FRIDAY, MORNING).minutesOfWorkingDay())
                .isEqualTo(408);
        assertThat(commune.with(DayOfWeek.FRIDAY).minutesOfWorkingDay()).isEqualTo(450);
    }

    @Test
    void whoOpensAtWeekendsOnlyHasItsWorkingDaysThere() {
        assertThat(new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(MORNING))).minutesOfWorkingDay())
                .isEqualTo(240);
    }

    @Test
    void hoursMayEndAtMidnight() {
        Span evening = new Span(1080, 1440);

        assertThat(OpeningHours.USUAL.with(DayOfWeek.FRIDAY, MORNING, evening).on(DayOfWeek.FRIDAY))
                .containsExactly(MORNING, evening);
        assertThat(evening.opens()).isEqualTo("18:00");
        assertThat(evening.closes()).isEqualTo("24:00");
    }

    @Test
    void daysWithTheSameHoursStandTogether() {
        OpeningHours noWednesday =
                OpeningHours.USUAL.with(DayOfWeek.SATURDAY, MORNING).with(DayOfWeek.WEDNESDAY);
        List<Span> usual = OpeningHours.USUAL.on(DayOfWeek.MONDAY);

        assertThat(noWednesday.days())
                .containsExactly(
                        new Days(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, usual),
                        new Days(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, usual),
                        new Days(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, List.of(MORNING)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7:30-11:30, 13:30-17:00",
                " 07h30 – 11h30; 13:30 đến 17h ",
                "7.30-11.30,13.30-17",
                "7:30-11:30 và 13:30-17:00"
            })
    void hoursAreReadAsPeopleTypeThem(String typed) {
        assertThat(TypedHours.read(DayOfWeek.MONDAY, typed)).isEqualTo(OpeningHours.USUAL.on(DayOfWeek.MONDAY));
    }

    @Test
    void nothingTypedIsADayOnWhichItIsClosed() {
        assertThat(TypedHours.read(DayOfWeek.SUNDAY, "  ")).isEmpty();
        assertThat(TypedHours.read(DayOfWeek.SUNDAY, "0:00-24:00")).containsExactly(new Span(0, 1440));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7:30", "7:30-", "7:60-8:00", "25:00-26:00", "sáng", "7:30-11:30-13:00", "24:01-24:02"})
    void whatIsNoHoursIsRefusedAtItsDay(String typed) {
        assertThatThrownBy(() -> TypedHours.read(DayOfWeek.FRIDAY, typed))
                .isInstanceOfSatisfying(CalendarException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("calendar.hours-unreadable");
                    assertThat(refused.field()).isEqualTo("friday");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "450, 450, 800, 900, calendar.hours-order",
        "690, 450, 800, 900, calendar.hours-order",
        "-1, 450, 800, 900, calendar.hours-order",
        "450, 690, 810, 1441, calendar.hours-order",
        "450, 690, 689, 1020, calendar.hours-overlap",
        "810, 1020, 450, 690, calendar.hours-overlap"
    })
    void hoursThatCannotBeAreRefusedAtTheirDay(int from, int to, int again, int end, String key) {
        assertThatThrownBy(() -> OpeningHours.USUAL.with(DayOfWeek.TUESDAY, new Span(from, to), new Span(again, end)))
                .isInstanceOfSatisfying(CalendarException.class, refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.field()).isEqualTo("tuesday");
                });
    }

    @Test
    void aWeekThatIsNeverOpenIsRefused() {
        assertThatThrownBy(() -> new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of())))
                .isInstanceOfSatisfying(
                        CalendarException.class,
                        refused -> assertThat(refused.key()).isEqualTo("calendar.hours-none"));
    }
}
