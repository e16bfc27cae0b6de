package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whoever has used up what he may take waits for it; the time is the test's own. */
class StrangersPaceTest {

    private static final String ATTACKER = "192.0.2.66";
    private static final String NEIGHBOUR = "192.0.2.7";

    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);
    private final StrangersPace<String> pace = new StrangersPace<>(3, 10, Duration.ofSeconds(1), nanoTime::get);

    @Test
    void theFirstComeAtOnceThenOneAfterTheOther() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.take(ATTACKER, 1)).contains(Duration.ZERO);
        }
        assertThat(pace.take(ATTACKER, 1)).contains(Duration.ofMillis(100));
        assertThat(pace.take(ATTACKER, 1)).contains(Duration.ofMillis(200));
        assertThat(pace.take(NEIGHBOUR, 1)).contains(Duration.ZERO);
    }

    @Test
    void whoWouldWaitTooLongIsTurnedAwayWhichCostsNothing() {
        for (int i = 0; i < 13; i++) {
            assertThat(pace.take(ATTACKER, 1)).isPresent();
        }
        assertThat(pace.take(ATTACKER, 1)).isEmpty();
        assertThat(pace.take(ATTACKER, 1)).isEmpty();

        pass(Duration.ofMillis(100));
        assertThat(pace.take(ATTACKER, 1)).contains(Duration.ofSeconds(1));
    }

    @Test
    void whatCountsForManyWaitsForAllOfThemAndNeverForMoreThanAStock() {
        assertThat(pace.take(ATTACKER, 2)).contains(Duration.ZERO);
        assertThat(pace.take(ATTACKER, 2)).contains(Duration.ofMillis(100));
        assertThat(pace.take(NEIGHBOUR, 1_000)).contains(Duration.ZERO);
    }

    @Test
    void whoRestsHasHisWholeStockAgainAndNoMore() {
        pace.take(ATTACKER, 3);
        pass(Duration.ofHours(1));

        for (int i = 0; i < 3; i++) {
            assertThat(pace.take(ATTACKER, 1)).contains(Duration.ZERO);
        }
        assertThat(pace.take(ATTACKER, 1)).contains(Duration.ofMillis(100));
    }

    @Test
    void ofAMillionWhoCameOnceFewAreRemembered() {
        for (int i = 0; i < 1_000_000; i++) {
            pace.take("address " + i, 1);
            pass(Duration.ofMillis(1));
        }
        assertThat(pace.remembered()).isLessThanOrEqualTo(10_001);
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }
}
