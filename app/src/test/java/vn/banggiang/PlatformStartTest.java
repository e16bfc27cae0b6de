package vn.banggiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.startup.OwnerOnly;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

@PlatformTest
class PlatformStartTest {

    private final Journal journal;
    private final FileStore files;

    private final Path data;

    PlatformStartTest(Journal journal, FileStore files, @Value("${banggiang.data}") Path data) {
        this.journal = journal;
        this.files = files;
        this.data = data;
    }

    @Test
    void whatIsRecordedIsInTheJournal() {
        journal.record(new JournalEntry(null, null, "platform.started", "platform:test", Map.of("b", "2", "a", "1")));

        assertThat(journal.of("platform:test")).singleElement().satisfies(line -> {
            assertThat(line.entry().action()).isEqualTo("platform.started");
            assertThat(line.entry().details()).containsEntry("a", "1").containsEntry("b", "2");
        });
    }

    @Test
    void whatIsStoredIsThere() throws Exception {
        StoredFile stored = files.store(new java.io.ByteArrayInputStream("abc".getBytes()), 3);

        assertThat(stored)
                .isEqualTo(new StoredFile(
                        new Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), 3));
        assertThat(files.read(stored.sha256(), 3)).isEqualTo("abc".getBytes());
    }

    @Test
    void nothingInTheDataDirectoryIsOpenToOtherAccounts() throws Exception {
        files.store(new java.io.ByteArrayInputStream("abc".getBytes()), 3);

        assertThat(data.resolve("keys")).isNotEmptyDirectory();
        assertThat(OwnerOnly.violations(data)).isEmpty();
    }
}
