package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(evening.opens()).isEqualTo(LocalTime.of(18, 0));
        assertThat(evening.closes()).isEqualTo(LocalTime.MIDNIGHT);
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
