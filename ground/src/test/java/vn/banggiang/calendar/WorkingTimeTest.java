package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.calendar.OpeningHours.Span;

class WorkingTimeTest {

    private static final Span MORNING = new Span(450, 690);
    private static final OpeningHours COMMUNE = OpeningHours.USUAL.with(DayOfWeek.SATURDAY, MORNING);

    private final WorkingTime time = new WorkingTime(DecidedDays.calendar());

    @ParameterizedTest
    @CsvSource({
        // within a morning, over lunch, over night
        "2026-03-02T08:00, 60, 2026-03-02T09:00",
        "2026-03-02T11:29, 1, 2026-03-02T11:30",
        "2026-03-02T11:29, 2, 2026-03-02T13:31",
        "2026-03-02T12:00, 1, 2026-03-02T13:31",
        "2026-03-02T16:59, 2, 2026-03-03T07:31",
        "2026-03-02T17:00, 1, 2026-03-03T07:31",
        "2026-03-02T08:00, 450, 2026-03-03T08:00",
        // the seconds of a minute do not count
        "2026-03-02T11:29:59, 1, 2026-03-02T11:30",
        // nothing at all: the moment itself, at lunch too
        "2026-03-02T12:00, 0, 2026-03-02T12:00",
        // from a Friday afternoon, and from a Sunday
        "2026-03-06T16:30, 60, 2026-03-09T08:00",
        "2026-03-08T10:00, 1, 2026-03-09T07:31",
        // Tết 2026: Monday the 16th to Friday the 20th
        "2026-02-13T16:00, 61, 2026-02-23T07:31",
        // the kings' day on a Sunday moves the Monday
        "2026-04-24T17:00, 1, 2026-04-28T07:31",
        // Monday, April 29, 2024 was swapped with Saturday, May 4, which was worked all day
        "2024-04-26T17:00, 1, 2024-05-02T07:31",
        "2024-05-03T17:00, 450, 2024-05-04T17:00",
        // 2028 is not decided: Tết is from Monday, January 24, to Friday
        "2028-01-21T17:00, 1, 2028-01-31T07:31",
        "2031-12-31T16:59, 2, 2032-01-02T07:31"
    })
    void minutesCountWhileTheAgencyIsOpen(LocalDateTime start, long minutes, LocalDateTime end) {
        assertThat(time.plus(at(start), minutes, OpeningHours.USUAL)).isEqualTo(at(end));
        assertThat(time.minutesBetween(at(start), at(end), OpeningHours.USUAL)).isEqualTo(minutes);
        assertThat(time.minutesBetween(at(end), at(start), OpeningHours.USUAL)).isEqualTo(-minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T17:00, 60, 2026-03-07T08:30",
        "2026-03-07T11:30, 1, 2026-03-09T07:31",
        // a Saturday worked in exchange is a whole day there too
        "2024-05-03T17:00, 450, 2024-05-04T17:00",
        // New Year's Day 2028 is a Saturday, and Monday is off for it
        "2027-12-31T17:00, 1, 2028-01-04T07:31"
    })
    void aCommuneMayOpenOnSaturdayMorning(LocalDateTime start, long minutes, LocalDateTime end) {
        assertThat(time.plus(at(start), minutes, COMMUNE)).isEqualTo(at(end));
    }

    @Test
    void aDayWorkedInExchangeHasTheDaysOwnHoursWhereTheUsualDayIsClosed() {
        OpeningHours tuesdayToSaturday = COMMUNE.with(DayOfWeek.FRIDAY);

        assertThat(time.spans(LocalDate.of(2024, 5, 4), tuesdayToSaturday)).containsExactly(MORNING);
    }

    @ParameterizedTest
    @CsvSource({
        // the day of receipt does not count, however early it was
        "2026-03-02T07:30, 1, 2026-03-03T17:00",
        "2026-03-02T23:59, 1, 2026-03-03T17:00",
        "2026-03-06T10:00, 5, 2026-03-13T17:00",
        "2026-02-13T10:00, 5, 2026-02-27T17:00",
        "2024-05-03T10:00, 1, 2024-05-04T17:00",
        "2026-03-07T10:00, 0, 2026-03-09T17:00"
    })
    void aTermInWorkingDaysEndsWhenTheLastOfThemCloses(LocalDateTime from, int days, LocalDateTime end) {
        assertThat(time.endOfWorkingDay(at(from), days, OpeningHours.USUAL)).isEqualTo(at(end));
        // a Saturday morning is no working day of a term
        assertThat(time.endOfWorkingDay(at(from), days, COMMUNE)).isEqualTo(at(end));
    }

    @Test
    void aTermThatEndsOnADayOnWhichTheAgencyIsClosedEndsOnTheNextThatItIsOpen() {
        OpeningHours noWednesday = OpeningHours.USUAL.with(DayOfWeek.WEDNESDAY);

        assertThat(time.endOfWorkingDay(at(LocalDateTime.parse("2026-03-02T10:00")), 2, noWednesday))
                .isEqualTo(at(LocalDateTime.parse("2026-03-05T17:00")));
    }

    @Test
    void hoursThatChangeCountFromTheirDay() {
        LocalDate change = LocalDate.of(2026, 3, 3);
        Opening opening = day -> day.isBefore(change) ? OpeningHours.USUAL : OpeningHours.mondayToFriday(MORNING);
        Instant start = at(LocalDateTime.parse("2026-03-02T16:00"));

        Instant end = time.plus(start, 60 + 240 + 1, opening);

        assertThat(end).isEqualTo(at(LocalDateTime.parse("2026-03-04T07:31")));
        assertThat(time.minutesBetween(start, end, opening)).isEqualTo(301);
    }

    @Test
    void beyondTheDecidedYearsADeadlineMayStillMove() {
        assertThat(time.due(at(LocalDateTime.parse("2026-12-31T17:00"))).provisional())
                .isFalse();
        assertThat(time.due(at(LocalDateTime.parse("2028-03-01T17:00"))).provisional())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 4_000_000})
    void whatCannotBeCountedIsRefused(long minutes) {
        assertThatThrownBy(() -> time.plus(Instant.parse("2026-03-02T01:00:00Z"), minutes, OpeningHours.USUAL))
                .isInstanceOfSatisfying(
                        CalendarException.class,
                        refused -> assertThat(refused.key()).isEqualTo("calendar.minutes-out-of-range"));
    }

    @Test
    void aMinuteAWeekDoesNotCountForEver() {
        var rare = new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(new Span(0, 1))));

        assertThat(time.plus(Instant.parse("2026-03-02T01:00:00Z"), 400, rare)).isAfter("2033-01-01T00:00:00Z");
        assertThatThrownBy(() -> time.plus(Instant.parse("2026-03-02T01:00:00Z"), 600, rare))
                .isInstanceOf(CalendarException.class);
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(VietnamTime.ZONE).toInstant();
    }
}
