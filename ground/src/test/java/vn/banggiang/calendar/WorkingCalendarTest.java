package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import vn.banggiang.PlatformTest;

@PlatformTest
class WorkingCalendarTest {

    private final WorkingCalendar calendar;

    private final MessageSource messages;

    WorkingCalendarTest(WorkingCalendar calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    @ParameterizedTest
    @CsvSource({
        // the whole week of Tết 2026: Monday the 16th to Friday the 20th
        "2026-02-13, 1, 2026-02-23",
        "2026-02-13, 5, 2026-02-27",
        // Tết 2024 fell on a Saturday: off from Thursday to Wednesday
        "2024-02-07, 1, 2024-02-15",
        // Monday, April 29, 2024 was swapped with Saturday, May 4
        "2024-04-26, 1, 2024-05-02",
        "2024-05-03, 1, 2024-05-04",
        // the kings' day on a Sunday moves the Monday: 2026-04-26
        "2026-04-24, 1, 2026-04-28",
        // an ordinary weekend
        "2026-03-06, 1, 2026-03-09",
        "2026-03-04, 10, 2026-03-18",
        // zero days: the day itself, or the next working day
        "2026-03-06, 0, 2026-03-06",
        "2026-03-07, 0, 2026-03-09"
    })
    void aDeadlineSkipsDaysOnWhichNobodyWorks(LocalDate from, int workingDays, LocalDate last) {
        assertThat(calendar.deadline(from, workingDays)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-23, 1",
        "2026-02-23, 2026-02-13, -1",
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-06, 4",
        "2026-03-06, 2026-03-08, 0"
    })
    void workingDaysAreCountedBothWays(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2040
            })
    void everyYearHasTheLawsHolidays(int year) {
        assertThat(calendar.isWorkingDay(LocalDate.of(year, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(year, 4, 30))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(year, 5, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(year, 9, 2))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-01-31",
                "2015-02-19",
                "2016-02-08",
                "2018-02-16",
                "2019-02-05",
                "2021-02-12",
                "2022-02-01",
                "2025-01-29",
                "2026-02-17",
                "2028-01-26",
                "2029-02-13",
                "2030-02-02"
            })
    void theFirstDayOfTheLunarYearIsOff(LocalDate tet) {
        assertThat(calendar.isWorkingDay(tet)).isFalse();
    }

    @Test
    void beyondWhatIsDecidedADeadlineIsProvisionalAndStillSparesTet() {
        LocalDate deadline = calendar.deadline(LocalDate.of(2028, 3, 1), 250);

        assertThat(deadline).isEqualTo("2029-03-01");
        assertThat(calendar.isProvisional(deadline)).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.decidedThrough()).isEqualTo(2026);
    }

    @Test
    void theOperatorIsToldThatTheNextYearIsNotDecided() {
        Clock march = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), VietnamTime.ZONE);
        Clock november = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), VietnamTime.ZONE);

        assertThat(notice(march)).isEmpty();
        assertThat(notice(november)).singleElement().asString().contains("2026").contains("days-off.csv");
    }

    private List<String> notice(Clock clock) {
        return new UndecidedYearNotice(calendar, messages, clock, Path.of("data")).lines(Locale.of("vi"));
    }

    @Test
    void aDeadlineOfMoreThanTenYearsIsRefused() {
        assertThatThrownBy(() -> calendar.deadline(LocalDate.of(2026, 1, 5), 3661))
                .isInstanceOfSatisfying(
                        CalendarException.class,
                        refused -> assertThat(refused.key()).isEqualTo("calendar.deadline-out-of-range"));
    }
}
