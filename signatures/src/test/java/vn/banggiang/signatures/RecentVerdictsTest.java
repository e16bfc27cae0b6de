package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.banggiang.signatures.RecentVerdicts.Trust;

/** What goes to two hundred agencies here is judged once; nothing is believed for longer than what it rests on. */
class RecentVerdictsTest {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final Trust TRUST = new Trust(List.of(), List.of(), List.of());
    private static final Verdict VALID = new Verdict(Verdict.Overall.VALID, List.of(), false, List.of());

    private final RecentVerdicts recent = new RecentVerdicts();
    private final AtomicInteger judged = new AtomicInteger();

    @Test
    void twoHundredRecipientsAtOnceAreToldByOneJudgement() throws Exception {
        CountDownLatch allAsk = new CountDownLatch(200);
        try (ExecutorService recipients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Verdict>> told = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                told.add(recipients.submit(() -> {
                    allAsk.countDown();
                    allAsk.await();
                    return ask(PDF.clone(), TRUST, Province.NOW);
                }));
            }
            for (Future<Verdict> one : told) {
                assertThat(one.get()).isEqualTo(VALID);
            }
        }
        assertThat(judged).hasValue(1);
    }

    @Test
    void oneOtherByteIsAnotherFile() {
        ask(PDF, TRUST, Province.NOW);
        ask(new byte[] {'%', 'P', 'D', 'f'}, TRUST, Province.NOW);

        assertThat(judged).hasValue(2);
    }

    @Test
    void aRootThatCameInCountsAtOnce() {
        ask(PDF, TRUST, Province.NOW);
        ask(PDF, new Trust(Province.shared().anchors.certificates(), List.of(), List.of()), Province.NOW);

        assertThat(judged).hasValue(2);
    }

    @Test
    void aMinuteLaterItIsJudgedAnewAndBeforeItWasJudgedToo() {
        ask(PDF, TRUST, Province.NOW);
        ask(PDF, TRUST, Province.NOW.plus(Duration.ofSeconds(59)));
        assertThat(judged).hasValue(1);

        ask(PDF, TRUST, Province.NOW.plus(Duration.ofSeconds(60)));
        assertThat(judged).hasValue(2);

        ask(PDF, TRUST, Province.NOW);
        assertThat(judged).hasValue(3);
    }

    @Test
    void aRefusalIsNotKept() {
        assertThatThrownBy(() -> recent.of(PDF, TRUST, Province.NOW, () -> {
                    throw SignaturesException.invalid("signing.pdf-unreadable");
                }))
                .isInstanceOf(SignaturesException.class);

        assertThat(ask(PDF, TRUST, Province.NOW)).isEqualTo(VALID);
    }

    @Test
    void whatWasLeftOpenUnderLoadIsNotKept() {
        Verdict open = new Verdict(
                Verdict.Overall.INDETERMINATE,
                List.of(),
                false,
                List.of(Reason.of("signing.open.too-long-to-compare")));
        assertThat(recent.of(PDF, TRUST, Province.NOW, () -> open)).isEqualTo(open);

        assertThat(ask(PDF, TRUST, Province.NOW)).isEqualTo(VALID);
    }

    @Test
    void ofThousandsOfFilesTheLastAreRemembered() {
        for (int i = 0; i < 2_000; i++) {
            ask(new byte[] {(byte) i, (byte) (i >> 8)}, TRUST, Province.NOW);
        }
        ask(new byte[] {(byte) 1_999, (byte) (1_999 >> 8)}, TRUST, Province.NOW);
        assertThat(judged).hasValue(2_000);

        ask(new byte[] {0, 0}, TRUST, Province.NOW);
        assertThat(judged).hasValue(2_001);
    }

    private Verdict ask(byte[] pdf, Trust trust, Instant now) {
        return recent.of(pdf, trust, now, () -> {
            judged.incrementAndGet();
            return VALID;
        });
    }
}
