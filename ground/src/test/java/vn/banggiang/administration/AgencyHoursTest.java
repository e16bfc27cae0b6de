package vn.banggiang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.OpeningHours.Span;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.refusal.Refusal;

@PlatformTest
class AgencyHoursTest {

    private static final OpeningHours WITH_SATURDAY = OpeningHours.USUAL.with(DayOfWeek.SATURDAY, new Span(450, 690));
    private static final OpeningHours MORNINGS = OpeningHours.mondayToFriday(new Span(420, 720));

    private final AgencyHours hours;
    private final OpeningTimes times;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Bureau bureau;
    private final Bureau neighbour;

    AgencyHoursTest(
            AgencyHours hours,
            OpeningTimes times,
            JdbcClient jdbc,
            Clock clock,
            Directory directory,
            DirectoryImport imports) {
        this.hours = hours;
        this.times = times;
        this.jdbc = jdbc;
        this.today = VietnamTime.today(clock);
        this.bureau = Bureau.open(imports, directory);
        this.neighbour = Bureau.open(imports, directory);
    }

    @Test
    void whoSaidNothingKeepsTheUsualHours() {
        assertThat(times.of(bureau.agency(), today)).isEqualTo(OpeningHours.USUAL);
        assertThat(times.planned(bureau.agency())).isEmpty();
    }

    @Test
    void hoursHoldFromTheirDayOnAndWhatWasBeforeStays() {
        set(today, WITH_SATURDAY);
        set(today.plusDays(10), MORNINGS);

        assertThat(times.of(bureau.agency(), today.minusDays(1))).isEqualTo(OpeningHours.USUAL);
        assertThat(times.of(bureau.agency(), today.plusDays(9))).isEqualTo(WITH_SATURDAY);
        assertThat(times.of(bureau.agency()).on(today.plusDays(10))).isEqualTo(MORNINGS);
        assertThat(times.planned(bureau.agency())).containsExactly(Map.entry(today.plusDays(10), MORNINGS));
        assertThat(times.of(neighbour.agency(), today.plusDays(10))).isEqualTo(OpeningHours.USUAL);
    }

    @Test
    void whatIsSaidForADayEndsWhatWasPlannedForLater() {
        set(today.plusDays(10), MORNINGS);
        set(today.plusDays(5), OpeningHours.USUAL);

        assertThat(times.planned(bureau.agency())).containsOnlyKeys(today.plusDays(5));
    }

    @Test
    void theSameSaidTwiceIsInTheJournalOnce() {
        set(today, WITH_SATURDAY);
        set(today, WITH_SATURDAY);
        set(today.plusDays(3), WITH_SATURDAY);

        assertThat(journal(bureau.agency())).isEqualTo(1);
    }

    @Test
    void onlyItsAdministratorSaysWhenAnAgencyIsOpen() {
        refused(
                "administration.forbidden",
                () -> hours.set(bureau.administrator(), neighbour.agency(), today, MORNINGS));
        hours.set(bureau.ofTheProvince(), neighbour.agency(), today, MORNINGS);
        assertThat(times.of(neighbour.agency(), today)).isEqualTo(MORNINGS);
    }

    @Test
    void hoursOfYesterdayAndOfAFarYearAreRefused() {
        refused("directory.hours-too-early", () -> set(today.minusDays(1), MORNINGS));
        refused("directory.hours-too-late", () -> set(today.plusDays(367), MORNINGS));
        refused(
                "directory.agency-unknown",
                () -> hours.set(bureau.ofTheProvince(), AgencyId.random(), today, MORNINGS));
    }

    private void set(LocalDate since, OpeningHours said) {
        hours.set(bureau.administrator(), bureau.agency(), since, said);
    }

    private long journal(AgencyId agency) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'administration.hours-set' AND subject = ?")
                .param("agency:" + agency)
                .query(Long.class)
                .single();
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
