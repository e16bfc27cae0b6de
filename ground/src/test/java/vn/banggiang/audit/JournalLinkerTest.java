package vn.banggiang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;

@PlatformTest
class JournalLinkerTest {

    private static final int RECORDERS = 4;
    private static final int ENTRIES = 50;

    private final Journal journal;
    private final JournalLinker linker;
    private final JournalVerification verification;
    private final JdbcClient jdbc;

    JournalLinkerTest(Journal journal, JournalLinker linker, JournalVerification verification, JdbcClient jdbc) {
        this.journal = journal;
        this.linker = linker;
        this.verification = verification;
        this.jdbc = jdbc;
    }

    @Test
    void manyRecordersAndManyLinkersMakeOneChainWithoutAGap() throws Exception {
        String subject = "incoming:" + UUID.randomUUID();
        List<Callable<Void>> work = new ArrayList<>();
        for (int n = 0; n < RECORDERS; n++) {
            work.add(() -> record(subject));
            work.add(this::linkOften);
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        linker.link();

        JournalVerdict verdict = verification.verify();
        assertThat(verdict.findings()).isEmpty();
        assertThat(linked(subject)).isEqualTo(RECORDERS * ENTRIES);
        assertThat(verdict.head()).startsWith(verdict.linked() + ":");
    }

    private Void record(String subject) {
        for (int n = 0; n < ENTRIES; n++) {
            journal.record(new JournalEntry(null, null, "documents.read", subject, Map.of("n", "" + n)));
        }
        return null;
    }

    private Void linkOften() {
        for (int n = 0; n < ENTRIES; n++) {
            linker.link();
        }
        return null;
    }

    private long linked(String subject) {
        return jdbc.sql("SELECT count(*) FROM audit.link JOIN audit.entry ON id = entry_id WHERE subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
