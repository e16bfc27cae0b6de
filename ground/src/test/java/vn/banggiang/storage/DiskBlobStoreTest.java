package vn.banggiang.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskBlobStoreTest implements BlobStoreContract {

    private static final Instant NOW = Instant.parse("2026-02-16T01:00:00Z");

    @TempDir
    Path directory;

    private BlobStore store;

    @BeforeEach
    void open() throws IOException {
        store = new DiskBlobStore(directory);
    }

    @Override
    public BlobStore store() {
        return store;
    }

    @Test
    void aFileLiesUnderItsNameInTwoLevels() throws Exception {
        store.take(Files.writeString(store.receivingDirectory().resolve("x.part"), "abc"), ABC);

        assertThat(directory.resolve("ba").resolve("78").resolve(ABC.value())).hasContent("abc");
    }

    @Test
    void whatAKilledApplicationHadHalfReceivedIsClearedAwayNextDay() throws Exception {
        Path old = half("old.part", NOW.minus(Duration.ofHours(25)));
        Path fresh = half("fresh.part", NOW.minus(Duration.ofHours(1)));

        new DiskBlobStore(directory).clearLeftovers(NOW.minus(Duration.ofHours(24)));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void whatAKilledApplicationWasRemovingIsBack() throws Exception {
        Path leaving = half(ABC.value() + ".leaving", NOW);

        new DiskBlobStore(directory).clearLeftovers(NOW);

        assertThat(leaving).doesNotExist();
        assertThat(store.exists(ABC)).isTrue();
    }

    private Path half(String name, Instant written) throws IOException {
        Path file = Files.writeString(store.receivingDirectory().resolve(name), "ha");
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
