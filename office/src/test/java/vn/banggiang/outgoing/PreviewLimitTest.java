package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentsException;

class PreviewLimitTest {

    private static final byte[] PAGE = {1};

    private final Hour clock = new Hour();
    private final PreviewLimit limit = new PreviewLimit(clock, 1);
    private final PersonId drafter = PersonId.random();

    @Test
    void aPersonHasSoManyPreviewsAMinuteAndOthersTheirs() {
        for (int time = 0; time < PreviewLimit.MOST; time++) {
            assertThat(limit.within(drafter, () -> PAGE)).isEqualTo(PAGE);
        }
        refuses("documents.previewed-too-often", () -> limit.within(drafter, () -> PAGE));
        assertThat(limit.within(PersonId.random(), () -> PAGE)).isEqualTo(PAGE);

        clock.pass(Duration.ofSeconds(61));
        assertThat(limit.within(drafter, () -> PAGE)).isEqualTo(PAGE);
    }

    @Test
    void aPersonHasSoMuchTimeAMinute() {
        limit.within(drafter, () -> {
            clock.pass(PreviewLimit.LONGEST);
            return PAGE;
        });
        refuses("documents.previewed-too-often", () -> limit.within(drafter, () -> PAGE));

        clock.pass(Duration.ofMinutes(1));
        assertThat(limit.within(drafter, () -> PAGE)).isEqualTo(PAGE);
    }

    @Test
    void aPageThatCannotBeSetTakesItsTimeAndGivesItsPlaceBack() {
        assertThatThrownBy(() -> limit.within(drafter, () -> {
                    throw new IllegalArgumentException("no page");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(limit.within(drafter, () -> PAGE)).isEqualTo(PAGE);
    }

    @Test
    void ofSeveralThatOnePersonWaitsForOnlyTheNewestIsMade() {
        var mayEnd = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var first = aside(() -> limit.within(PersonId.random(), () -> {
            begun.countDown();
            await(mayEnd);
            return PAGE;
        }));
        await(begun);
        var older = aside(() -> limit.within(drafter, () -> PAGE));
        Awaitility.await().until(() -> limit.waiting() == 1);
        var newer = aside(() -> limit.within(drafter, () -> PAGE));
        Awaitility.await().until(() -> limit.waiting() == 2);
        mayEnd.countDown();

        assertThat(first.join()).isEqualTo(PAGE);
        refuses("documents.preview-overtaken", () -> {
            throw catchThrowable(older::join).getCause();
        });
        assertThat(newer.join()).isEqualTo(PAGE);
    }

    private static CompletableFuture<byte[]> aside(Supplier<byte[]> task) {
        return CompletableFuture.supplyAsync(task, Thread::startVirtualThread);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Time that passes when it is told to. */
    private static final class Hour extends Clock {
        private Instant now = Instant.parse("2026-03-05T02:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
