package vn.banggiang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;

@PlatformTest
class JournalTest {

    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String subject = "incoming:" + UUID.randomUUID();

    JournalTest(Journal journal, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void theLinesOfASubjectComeInTheirOrder() {
        journal.record(entry("documents.registered"));
        journal.record(entry("documents.directed"));

        assertThat(journal.of(subject))
                .extracting(line -> line.entry().action())
                .containsExactly("documents.registered", "documents.directed");
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoLine() {
        transaction.executeWithoutResult(status -> {
            journal.record(entry("documents.registered"));
            status.setRollbackOnly();
        });

        assertThat(journal.of(subject)).isEmpty();
    }

    @Test
    void detailsComeBackAsTheyWere() {
        var details = Map.of("quote", "\"'{}\\,", "vietnamese", "Bằng Giang", "empty", "", "null", "NULL");
        journal.record(new JournalEntry(UUID.randomUUID(), UUID.randomUUID(), "documents.read", subject, details));

        assertThat(journal.of(subject))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().details()).isEqualTo(details));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.entry SET action = 'x.y'",
                "DELETE FROM audit.entry",
                "TRUNCATE audit.entry CASCADE",
                "UPDATE audit.link SET position = position + 1",
                "DELETE FROM audit.link",
                "TRUNCATE audit.link",
                "ALTER TABLE audit.entry DISABLE TRIGGER append_only",
                "DROP TABLE audit.link",
                "SELECT setval('audit.entry_id_seq', 1)",
                "INSERT INTO audit.entry OVERRIDING SYSTEM VALUE SELECT * FROM audit.entry"
            })
    void theApplicationCannotChangeTheJournal(String change) {
        journal.record(entry("documents.registered"));
        new JournalLinker(jdbc).link();

        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|duplicate key).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "Documents.registered", "documents registered", ""})
    void anActionHasAModuleAndAVerb(String action) {
        assertThatThrownBy(() -> journal.record(entry(action))).isInstanceOf(IllegalArgumentException.class);
    }

    private JournalEntry entry(String action) {
        return new JournalEntry(UUID.randomUUID(), UUID.randomUUID(), action, subject, Map.of());
    }
}
