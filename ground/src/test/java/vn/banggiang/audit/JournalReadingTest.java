package vn.banggiang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;

@PlatformTest
class JournalReadingTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Instant SOME_TIME = Instant.parse("2026-03-01T00:00:00Z");

    private final Journal journal;
    private final JournalReading reading;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final UUID person = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final String subject = "incoming:" + UUID.randomUUID();

    JournalReadingTest(Journal journal, JournalReading reading, JdbcClient jdbc, TransactionTemplate transaction) {
        this.journal = journal;
        this.reading = reading;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void fiveLines() {
        for (int i = 0; i < 5; i++) {
            journal.record(new JournalEntry(
                    i % 2 == 0 ? person : null,
                    i < 3 ? agency : null,
                    i == 4 ? "documents.directed" : "documents.registered",
                    subject,
                    Map.of("n", String.valueOf(i))));
        }
    }

    @Test
    void pagesFollowEachOtherWithoutAGapAndWithoutALineTwice() {
        List<String> read = new ArrayList<>();
        List<JournalLine> lines = page(JournalFilter.of(subject), null);
        while (!lines.isEmpty()) {
            lines.forEach(line -> read.add(line.entry().details().get("n")));
            lines = page(JournalFilter.of(subject), lines.getLast().id());
        }

        assertThat(read).containsExactly("4", "3", "2", "1", "0");
    }

    @Test
    void linesAreFoundByPersonAgencyActAndTime() {
        assertThat(numbers(filter(null, null, person, null, null))).containsExactly("4", "2", "0");
        assertThat(numbers(filter(null, null, null, agency, null))).containsExactly("2", "1", "0");
        assertThat(numbers(filter(null, null, null, null, "documents.directed")))
                .containsExactly("4");
        assertThat(numbers(filter(null, null, person, agency, null))).containsExactly("2", "0");
        Instant third = page(JournalFilter.of(subject), null).get(1).at();
        assertThat(numbers(filter(third, null, null, null, null))).contains("4", "3");
        assertThat(numbers(filter(null, SOME_TIME, null, null, null))).isEmpty();
    }

    @Test
    void allLinesAreHandedOver() {
        List<JournalLine> read = new ArrayList<>();
        reading.all(JournalFilter.of(subject)).forEach(read::addAll);

        assertThat(read).hasSize(5);
    }

    @Test
    void everyActIsNamedOnce() {
        assertThat(reading.actions())
                .contains("documents.registered", "documents.directed")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** Somebody with rights on the database must not blind who looks for traces of it. */
    @Test
    void aLineThatCameInByTheWayIsReadToo() {
        UUID stranger = UUID.randomUUID();
        List<JournalLine> found = new ArrayList<>();
        transaction.executeWithoutResult(undone -> {
            jdbc.sql("INSERT INTO audit.entry (recorded_at, person, action, subject, details)"
                            + " VALUES (now(), ?, 'no act', 'no subject', '{}')")
                    .param(stranger)
                    .update();
            found.addAll(page(new JournalFilter(null, null, stranger, null, null, null), null));
            undone.setRollbackOnly();
        });

        assertThat(found).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource
    void everyQuestionIsAnsweredAlongAnIndex(JournalFilter asked) {
        JournalLine last = page(JournalFilter.of(subject), null).getLast();
        transaction.executeWithoutResult(planning -> {
            // Of a few lines a planner reads all and sorts them; what it may do with millions is asked.
            jdbc.sql("SET LOCAL enable_bitmapscan = off").update();
            jdbc.sql("SET LOCAL enable_seqscan = off").update();
            jdbc.sql("SET LOCAL enable_sort = off").update();
            for (JournalLine than : new JournalLine[] {null, last}) {
                assertThat(String.join("\n", reading.plan(asked, than)))
                        .contains("Index Scan Backward")
                        .doesNotContain("Sort");
            }
            planning.setRollbackOnly();
        });
    }

    static Stream<JournalFilter> everyQuestionIsAnsweredAlongAnIndex() {
        return Stream.of(
                JournalFilter.ALL,
                new JournalFilter(SOME_TIME, SOME_TIME.plusSeconds(60), null, null, null, null),
                new JournalFilter(null, null, SOMEBODY, null, null, null),
                new JournalFilter(null, null, null, SOMEBODY, null, null),
                new JournalFilter(null, null, null, null, "documents.seen", null),
                JournalFilter.of("person:" + SOMEBODY));
    }

    private List<String> numbers(JournalFilter filter) {
        return reading.page(filter, null, 100).stream()
                .map(line -> line.entry().details().get("n"))
                .toList();
    }

    private JournalFilter filter(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable UUID by,
            @Nullable UUID in,
            @Nullable String action) {
        return new JournalFilter(from, until, by, in, action, subject);
    }

    private List<JournalLine> page(JournalFilter filter, @Nullable Long olderThan) {
        return reading.page(filter, olderThan, 2);
    }
}
