package vn.banggiang.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of files must do, whatever it is made of. */
interface BlobStoreContract {

    Sha256 ABC = new Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Sha256 ABSENT = new Sha256("0".repeat(64));

    BlobStore store();

    @Test
    default void whatWasTakenIsThere() throws Exception {
        Path received = received("abc");

        store().take(received, ABC);

        assertThat(store().exists(ABC)).isTrue();
        assertThat(store().open(ABC).orElseThrow().readAllBytes()).isEqualTo("abc".getBytes());
        assertThat(received).doesNotExist();
    }

    @Test
    default void whatWasNeverTakenIsNotThere() throws Exception {
        assertThat(store().exists(ABSENT)).isFalse();
        assertThat(store().open(ABSENT)).isEmpty();
        assertThat(store().localCopy(ABSENT)).isEmpty();
    }

    @Test
    default void theSameContentMayComeAgain() throws Exception {
        store().take(received("abc"), ABC);
        store().take(received("abc"), ABC);

        assertThat(store().open(ABC).orElseThrow().readAllBytes()).isEqualTo("abc".getBytes());
    }

    @Test
    default void theSameContentMayComeFromManyAtOnce() throws Exception {
        List<Callable<Boolean>> takings = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    store().take(received("abc"), ABC);
                    return store().exists(ABC);
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var taken : threads.invokeAll(takings)) {
                assertThat(taken.get()).isTrue();
            }
        }
        assertThat(store().open(ABC).orElseThrow().readAllBytes()).isEqualTo("abc".getBytes());
    }

    @Test
    default void aReaderKeepsReadingWhileTheSameContentComesAgain() throws Exception {
        store().take(received("abc"), ABC);
        try (var reading = store().open(ABC).orElseThrow()) {
            store().take(received("abc"), ABC);

            assertThat(reading.readAllBytes()).isEqualTo("abc".getBytes());
        }
    }

    @Test
    default void whatWasTakenLongAgoIsListedAndRemoved() throws Exception {
        store().take(received("abc"), ABC);
        Instant later = Instant.now().plusSeconds(5);

        assertThat(takenBefore(later)).containsExactly(ABC);
        try (var reading = store().open(ABC).orElseThrow()) {
            assertThat(store().remove(ABC, later)).isTrue();
            assertThat(reading.readAllBytes()).isEqualTo("abc".getBytes());
        }
        assertThat(store().exists(ABC)).isFalse();
        assertThat(store().remove(ABC, later)).isFalse();
    }

    @Test
    default void whatCameAgainMeanwhileStays() throws Exception {
        Instant before = Instant.now().minusSeconds(5);
        store().take(received("abc"), ABC);

        assertThat(takenBefore(before)).isEmpty();
        assertThat(store().remove(ABC, before)).isFalse();
        assertThat(store().exists(ABC)).isTrue();
    }

    private List<Sha256> takenBefore(Instant instant) throws Exception {
        List<Sha256> old = new ArrayList<>();
        store().eachTakenBefore(instant, old::add);
        return old;
    }

    private Path received(String content) throws Exception {
        return Files.writeString(Files.createTempFile(store().receivingDirectory(), "file", ".part"), content);
    }
}
