package vn.banggiang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.banggiang.audit.JournalVerdict.Tampering.JOURNAL_EMPTIED;
import static vn.banggiang.audit.JournalVerdict.Tampering.KEPT_HEAD_MISSING;
import static vn.banggiang.audit.JournalVerdict.Tampering.KEPT_HEAD_UNREADABLE;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.audit.JournalVerdict.Finding;
import vn.banggiang.audit.JournalVerdict.Tampering;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.DatabaseRoles;
import vn.banggiang.database.MigratedDatabase;
import vn.banggiang.database.TestServer;

/** What somebody with all rights on the database does to the journal, and what the verification says to it. */
class JournalAttackTest {

    /** One for all attacks: a copy for each would cost more than the attacks. */
    private static HikariDataSource database;

    private JdbcClient jdbc;
    private JournalLinker linker;
    private JournalVerification verification;

    @BeforeAll
    static void open() {
        DatabaseAddress owner = TestServer.shared().newMigratedDatabase().owner();
        database = MigratedDatabase.open(new DatabaseRoles(owner, null), 1);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void tenEntriesInTheChain() {
        jdbc = JdbcClient.create(database);
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql("TRUNCATE audit.entry, audit.link, audit.pending RESTART IDENTITY")
                .update();
        jdbc.sql("SET session_replication_role = origin").update();
        linker = new JournalLinker(jdbc);
        verification = new JournalVerification(jdbc);
        var journal = new Journal(jdbc, Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));
        for (int n = 1; n <= 10; n++) {
            journal.record(new JournalEntry(
                    new UUID(0, n), new UUID(1, n), "documents.read", "incoming:" + n, Map.of("page", "" + n)));
        }
        linker.link();
        jdbc.sql("SET session_replication_role = replica").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE audit.entry SET action = 'x.y'", "DELETE FROM audit.link", "TRUNCATE audit.entry CASCADE"
            })
    void whoOwnsTheTablesMustTurnTheGuardsOffFirst(String deed) {
        jdbc.sql("SET session_replication_role = origin").update();

        assertThatThrownBy(() -> jdbc.sql(deed).update()).hasMessageContaining("append-only");
    }

    @Test
    void deletingEverythingIsFound() {
        String kept = verification.verify().head();
        jdbc.sql("DELETE FROM audit.link").update();
        jdbc.sql("DELETE FROM audit.entry").update();

        assertThat(verification.verify().findings()).containsExactly(new Finding(JOURNAL_EMPTIED, 0, 10));
        assertThat(verification.verify(List.of(kept)).findings()).contains(new Finding(KEPT_HEAD_MISSING, 10, 0));
    }

    @Test
    void theHeadsThatAnInstallationKeepsByItselfTellWhatWasCutOff(@TempDir Path data, @TempDir Path elsewhere)
            throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
        var keeper = new HeadKeeper(jdbc, clock, data, elsewhere.toString());
        keeper.keep();
        keeper.keep();
        assertThat(data.resolve("journal-heads/2026-03-02"))
                .hasContent("2026-03-02T01:00:00Z " + verification.verify().head());
        assertThat(verification.verify(ChainHeadStore.in(data, "").all()).intact())
                .isTrue();

        jdbc.sql("DELETE FROM audit.link WHERE position = 10").update();
        jdbc.sql("DELETE FROM audit.entry WHERE id = 10").update();
        assertThat(verification.verify().numbersAfterLast()).isOne();

        Files.delete(data.resolve("journal-heads/2026-03-02"));
        assertThat(verification.verify(ChainHeadStore.in(data, "").all()).intact())
                .isTrue();
        assertThat(verification
                        .verify(ChainHeadStore.in(data, elsewhere.toString()).all())
                        .findings())
                .containsExactly(new Finding(KEPT_HEAD_MISSING, 10, 0));
    }

    @Test
    void headsThatCannotBeReadAreNotTakenForNone(@TempDir Path data) {
        assertThatThrownBy(() -> ChainHeadStore.in(
                                data, data.resolve("not-mounted").toString())
                        .all())
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void anUntouchedJournalIsIntact() {
        JournalVerdict verdict = verification.verify();

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.linked()).isEqualTo(10);
        assertThat(verdict.pending()).isZero();
        assertThat(verification.verify(List.of(verdict.head())).intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET action = 'documents.seen' WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET subject = 'incoming:6' WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET person = NULL WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET agency_id = person WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET details = '{}' WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET details = '{{page,5}}' WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET details = '{page,NULL}' WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.entry SET recorded_at = recorded_at + interval '1 microsecond' WHERE id = 5
                ENTRY_CHANGED  | 5 | UPDATE audit.link SET entry_id = 0 WHERE position = 5; UPDATE audit.link SET entry_id = 5 WHERE position = 10; UPDATE audit.link SET entry_id = 10 WHERE position = 5
                ENTRY_REMOVED  | 5 | DELETE FROM audit.entry WHERE id = 5
                ENTRY_REMOVED  | 1 | TRUNCATE audit.entry CASCADE; INSERT INTO audit.link VALUES (1, 1, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))
                LINK_REMOVED   | 5 | DELETE FROM audit.link WHERE position = 5; DELETE FROM audit.entry WHERE id = 5
                LINK_REMOVED   | 1 | DELETE FROM audit.link WHERE position = 1
                LINK_CHANGED   | 6 | UPDATE audit.link SET hash = previous WHERE position = 5
                LINK_CHANGED   | 5 | UPDATE audit.link SET previous = hash WHERE position = 5
                ENTRY_INSERTED | 0 | INSERT INTO audit.entry (recorded_at, action, subject, details) VALUES (now(), 'x.y', 'z:1', '{}')
                ENTRY_INSERTED | 0 | DELETE FROM audit.link WHERE position = 10
                """)
    void whatWasDoneBehindTheJournalsBackIsFound(Tampering tampering, long position, String deed) {
        jdbc.sql(deed).update();

        assertThat(verification.verify().findings())
                .extracting(Finding::tampering, Finding::position)
                .contains(org.assertj.core.groups.Tuple.tuple(tampering, position));
    }

    @Test
    void cuttingOffTheEndIsFoundByTheHeadThatWasKeptOutside() {
        String kept = verification.verify().head();
        jdbc.sql("DELETE FROM audit.link WHERE position > 7").update();
        jdbc.sql("DELETE FROM audit.entry WHERE id > 7").update();

        assertThat(verification.verify().intact()).isTrue();
        assertThat(verification.verify(List.of(kept)).findings())
                .containsExactly(new Finding(KEPT_HEAD_MISSING, 10, 0));
    }

    @Test
    void aChainWrittenAnewIsFoundByTheHeadThatWasKeptOutside() {
        String kept = verification.verify().head();
        jdbc.sql("UPDATE audit.entry SET subject = 'incoming:0' WHERE id = 5").update();
        jdbc.sql("DELETE FROM audit.link WHERE position >= 5").update();
        jdbc.sql("INSERT INTO audit.pending SELECT id FROM audit.entry WHERE id >= 5")
                .update();
        linker.link();

        assertThat(verification.verify().intact()).isTrue();
        assertThat(verification.verify(List.of(kept)).findings())
                .containsExactly(new Finding(KEPT_HEAD_MISSING, 10, 0));
    }

    @Test
    void aKeptHeadThatIsNoneIsNotTakenForOne() {
        assertThat(verification.verify(List.of("10:abc")).intact()).isFalse();
        assertThat(verification.verify(List.of("nonsense")).findings())
                .containsExactly(new Finding(KEPT_HEAD_UNREADABLE, 0, 0));
    }
}
