package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.DayOff.Certainty;

@PlatformTest
class DayOffStoreTest {

    private static final LocalDate DAY = LocalDate.of(2090, 3, 1);

    private final DayOffStore daysOff;

    DayOffStoreTest(DayOffStore daysOff) {
        this.daysOff = daysOff;
    }

    @Test
    void aDecisionReplacesWhatWasExpectedButNotTheOtherWayRound() {
        daysOff.put(List.of(day(DayKind.HOLIDAY, Certainty.EXPECTED)));
        daysOff.put(List.of(day(DayKind.ORDINARY, Certainty.DECISION)));
        daysOff.put(List.of(day(DayKind.HOLIDAY, Certainty.EXPECTED)));

        assertThat(daysOff.known().kinds()).containsEntry(DAY, DayKind.ORDINARY);
    }

    @Test
    void whatAnotherNodeTookInCountsAMinuteLater() {
        LocalDate far = LocalDate.of(2091, 3, 1);
        var time = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
        InstantSource moments = time::get;
        Clock clock = moments.withZone(VietnamTime.ZONE);
        var calendar = new WorkingCalendar(new DaysAtHand(daysOff, clock));
        assertThat(calendar.isWorkingDay(far)).isTrue();

        daysOff.put(List.of(new DayOff(far, DayKind.HOLIDAY, "a day of a far year", Certainty.DECISION, "test")));
        time.updateAndGet(now -> now.plusSeconds(59));
        assertThat(calendar.isWorkingDay(far)).isTrue();

        time.updateAndGet(now -> now.plusSeconds(1));
        assertThat(calendar.isWorkingDay(far)).isFalse();
    }

    private static DayOff day(DayKind kind, Certainty certainty) {
        return new DayOff(DAY, kind, "a day of a far year", certainty, "test");
    }
}
