package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.DayOff.Certainty;

@PlatformTest
class DaysOffTest {

    private static final LocalDate DAY = LocalDate.of(2090, 3, 1);

    private final DaysOff daysOff;

    DaysOffTest(DaysOff daysOff) {
        this.daysOff = daysOff;
    }

    @Test
    void aDecisionReplacesWhatWasExpectedButNotTheOtherWayRound() {
        daysOff.put(List.of(day(DayKind.HOLIDAY, Certainty.EXPECTED)));
        daysOff.put(List.of(day(DayKind.ORDINARY, Certainty.DECISION)));
        daysOff.put(List.of(day(DayKind.HOLIDAY, Certainty.EXPECTED)));

        assertThat(daysOff.all()).containsEntry(DAY, DayKind.ORDINARY);
    }

    private static DayOff day(DayKind kind, Certainty certainty) {
        return new DayOff(DAY, kind, "a day of a far year", certainty, "test");
    }
}
