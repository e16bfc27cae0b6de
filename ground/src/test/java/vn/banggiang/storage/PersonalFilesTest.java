package vn.banggiang.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import vn.banggiang.PlatformTest;

/** What people gave is there as long as something keeps it, and no longer. */
@PlatformTest
class PersonalFilesTest {

    private final PlatformTransactionManager transactions;
    private final Set<Sha256> referredTo = new HashSet<>();

    @TempDir
    Path directory;

    private DiskBlobStore store;
    private FileStore others;
    private PersonalFiles files;

    PersonalFilesTest(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @BeforeEach
    void open() throws IOException {
        store = new DiskBlobStore(directory.resolve("personal"));
        others = new FileStore(new DiskBlobStore(directory));
        var keepers = new StaticListableBeanFactory();
        keepers.addBean("drafts", (KeptFiles) some -> Set.of());
        keepers.addBean("cases", (KeptFiles) this::kept);
        files = new PersonalFiles(
                store, others, keepers.getBeanProvider(KeptFiles.class), transactions, Clock.systemUTC());
    }

    @Test
    void whatOneKeepsStaysAndWhatNobodyKeepsGoes() throws IOException {
        Sha256 kept = old("giữ");
        Sha256 left = old("bỏ");
        referredTo.add(kept);

        assertThat(files.forget()).isEqualTo(1);

        assertThat(store.exists(kept)).isTrue();
        assertThat(store.exists(left)).isFalse();
        assertThat(files.forget()).isZero();
    }

    @Test
    void whatCameADayAgoAtMostIsLeftAlone() {
        Sha256 fresh = files.store(content("vừa gửi"), 100).sha256();

        assertThat(files.forget()).isZero();
        assertThat(store.exists(fresh)).isTrue();
    }

    @Test
    void whatComesAgainIsFreshAgain() throws IOException {
        Sha256 again = old("gửi lại");
        files.store(content("gửi lại"), 100);

        assertThat(files.forget()).isZero();
        assertThat(store.exists(again)).isTrue();
    }

    @Test
    void aResultLiesAmongTheOthersAndStaysThere() throws IOException {
        Sha256 result = others.store(content("quyết định"), 100).sha256();

        assertThat(files.open(result).readAllBytes()).isEqualTo("quyết định".getBytes(StandardCharsets.UTF_8));
        assertThat(files.forget()).isZero();
        assertThat(others.exists(result)).isTrue();
    }

    private Sha256 old(String text) throws IOException {
        Sha256 stored = files.store(content(text), 100).sha256();
        Instant then = Instant.now().minus(PersonalFiles.SETTLED).minus(Duration.ofMinutes(1));
        try (Stream<Path> all = Files.walk(directory)) {
            Path place = all.filter(path -> path.endsWith(stored.value()))
                    .findFirst()
                    .orElseThrow();
            Files.setLastModifiedTime(place, FileTime.from(then));
        }
        return stored;
    }

    private Set<Sha256> kept(Collection<Sha256> some) {
        Set<Sha256> kept = new HashSet<>(some);
        kept.retainAll(referredTo);
        return kept;
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
