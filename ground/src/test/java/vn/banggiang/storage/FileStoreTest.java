package vn.banggiang.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.refusal.Refusal;

class FileStoreTest {

    @TempDir
    Path directory;

    private FileStore files;

    @BeforeEach
    void open() throws IOException {
        files = new FileStore(new DiskBlobStore(directory));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void aFileComesOutAsItWentIn(int size) throws Exception {
        byte[] content = bytes(size);

        StoredFile stored = files.store(new ByteArrayInputStream(content), size);

        assertThat(stored.size()).isEqualTo(size);
        assertThat(files.read(stored.sha256(), size)).isEqualTo(content);
        try (InputStream one = files.open(stored.sha256())) {
            for (byte b : content) {
                assertThat((byte) one.read()).isEqualTo(b);
            }
            assertThat(one.read()).isEqualTo(-1);
        }
    }

    @Test
    void oneByteTooManyIsRefusedAndLeavesNothing() {
        assertRefused(() -> files.store(new ByteArrayInputStream(bytes(11)), 10), "storage.too-large");

        assertThat(receiving()).isEmptyDirectory();
    }

    @Test
    void aConnectionThatBreaksLeavesNothing() {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };

        assertRefused(() -> files.store(broken, Long.MAX_VALUE), "storage.unavailable");
        assertThat(receiving()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 65_536, 200_000})
    void aDamagedFileIsReportedBeforeItsEndIsGivenOut(int size) throws Exception {
        StoredFile stored = files.store(new ByteArrayInputStream(bytes(size)), size);
        damage(stored, size - 1);

        long[] given = {0};
        assertRefused(
                () -> {
                    try (InputStream in = files.open(stored.sha256())) {
                        while (in.read() != -1) {
                            given[0]++;
                        }
                    }
                },
                "storage.damaged");
        assertThat(given[0]).isLessThan(size);
    }

    @Test
    void aShortenedFileIsReported() throws Exception {
        StoredFile stored = files.store(new ByteArrayInputStream(bytes(1000)), 1000);
        Files.write(files.localCopy(stored.sha256()).orElseThrow(), bytes(999));

        assertRefused(() -> files.read(stored.sha256(), 1000), "storage.damaged");
    }

    @Test
    void storingTheContentAgainMendsADamagedFile() throws Exception {
        StoredFile stored = files.store(new ByteArrayInputStream(bytes(1000)), 1000);
        damage(stored, 0);

        files.store(new ByteArrayInputStream(bytes(1000)), 1000);

        assertThat(files.read(stored.sha256(), 1000)).isEqualTo(bytes(1000));
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused(() -> files.open(BlobStoreContract.ABSENT), "storage.missing");
        assertThat(files.exists(BlobStoreContract.ABSENT)).isFalse();
    }

    @Test
    void aFileLargerThanTheReaderTakesIsRefused() throws Exception {
        StoredFile stored = files.store(new ByteArrayInputStream(bytes(1000)), 1000);

        assertRefused(() -> files.read(stored.sha256(), 999), "storage.too-large");
    }

    private void damage(StoredFile stored, int at) throws IOException {
        Path file = files.localCopy(stored.sha256()).orElseThrow();
        byte[] content = Files.readAllBytes(file);
        content[at] ^= 1;
        Files.write(file, content);
    }

    private Path receiving() {
        return directory.resolve("receiving");
    }

    private static byte[] bytes(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
