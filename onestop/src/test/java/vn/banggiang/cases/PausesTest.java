package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.banggiang.cases.facts.Pause;
import vn.banggiang.cases.facts.Pauses;

/** The clock of a case stands while any pause goes on, and no minute counts twice. */
class PausesTest {

    private static final Instant START = Instant.parse("2026-11-30T01:00:00Z");
    private static final int LAST = 60;

    @Property
    void whatIsCountedIsWhatStood(@ForAll("mixed") List<Pause> pauses) {
        assertThat(counted(new Pauses(pauses))).isEqualTo(minuteByMinute(pauses));
    }

    @Test
    void aPauseThatGoesOnCountsWhenItEnds() {
        Pauses open = Pauses.NONE.begun(Pause.Reason.COMPLETION, at(10));
        assertThat(counted(open)).isZero();
        assertThat(open.standingSince()).contains(at(10));

        Pauses ended = open.ended(Pause.Reason.COMPLETION, at(25));
        assertThat(counted(ended)).isEqualTo(15);
        assertThat(ended.standingSince()).isEmpty();
    }

    @Test
    void askingTwiceIsOnePause() {
        Pauses once = Pauses.NONE.begun(Pause.Reason.COMPLETION, at(10));
        assertThat(once.begun(Pause.Reason.COMPLETION, at(20))).isEqualTo(once);
    }

    @Test
    void oneReasonEndsWhileTheOtherGoesOn() {
        Pauses both = Pauses.NONE.begun(Pause.Reason.COMPLETION, at(10)).begun(Pause.Reason.PAYMENT, at(20));
        Pauses paid = both.ended(Pause.Reason.PAYMENT, at(30));
        assertThat(paid.standingSince()).contains(at(10));
        assertThat(counted(paid)).isZero();
        assertThat(counted(paid.ended(Pause.Reason.COMPLETION, at(40)))).isEqualTo(30);
    }

    @Provide
    Arbitrary<List<Pause>> mixed() {
        Arbitrary<Integer> minute = Arbitraries.integers().between(0, LAST);
        return Combinators.combine(Arbitraries.of(Pause.Reason.class), minute, minute.injectNull(0.3))
                .as((reason, since, length) -> new Pause(reason, at(since), length == null ? null : at(since + length)))
                .list()
                .ofMaxSize(6);
    }

    private static long minuteByMinute(List<Pause> pauses) {
        long standing = pauses.stream()
                .filter(pause -> pause.until() == null)
                .mapToLong(pause -> minute(pause.since()))
                .min()
                .orElse(Long.MAX_VALUE);
        List<Integer> stood = new ArrayList<>();
        for (int minute = 0; minute < Math.min(2 * LAST + 1, standing); minute++) {
            int now = minute;
            if (pauses.stream()
                    .anyMatch(pause ->
                            minute(pause.since()) <= now && pause.until() != null && now < minute(pause.until()))) {
                stood.add(minute);
            }
        }
        return stood.size();
    }

    private static long counted(Pauses pauses) {
        return pauses.minutes((from, to) -> Duration.between(from, to).toMinutes());
    }

    private static long minute(Instant moment) {
        return Duration.between(START, moment).toMinutes();
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
