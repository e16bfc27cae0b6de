package vn.banggiang.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.banggiang.documents.DocumentsException;

class JudgingPlacesTest {

    private static final Asker SOMEBODY = new Asker("192.0.2.1", false);
    private static final Asker ANOTHER = new Asker("192.0.2.2", false);
    private static final Asker OFFICIAL = new Asker("person:1", true);

    private final JudgingPlaces places = new JudgingPlaces(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void oneAskerHasOneFileJudgedAtATimeAndNobodyKeepsAnOfficialWaiting() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> long1 = threads.submit(() -> places.within(SOMEBODY, this::longWork));
            begun.await();

            assertThatThrownBy(() -> places.within(SOMEBODY, () -> "second"))
                    .isInstanceOfSatisfying(
                            DocumentsException.class,
                            refused -> assertThat(refused.key()).isEqualTo("documents.judging-busy"));
            assertThat(places.within(OFFICIAL, () -> "at once")).isEqualTo("at once");

            Future<String> waiting = threads.submit(() -> places.within(ANOTHER, () -> "in turn"));
            end.countDown();
            assertThat(long1.get()).isEqualTo("judged");
            assertThat(waiting.get()).isEqualTo("in turn");
        }
        assertThat(places.within(SOMEBODY, () -> "again")).isEqualTo("again");
    }

    private String longWork() {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "judged";
    }
}
