package vn.banggiang.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/**
 * Turns somebody's second factor off by the operator's hand, for who has neither telephone nor recovery codes any more,
 * or for everybody. Whatever they were signed in to, with a lost telephone too, ends.
 */
public final class SecondFactorReset {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DoubtStore doubts;
    private final Journal journal;

    /** In this database. */
    public SecondFactorReset(DataSource database, Clock clock) {
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        doubts = new DoubtStore(jdbc, clock);
        journal = new Journal(jdbc, clock);
    }

    /** What came of it. */
    public enum Outcome {
        /** It was on, and is off now. */
        TURNED_OFF,
        /** It was off before. */
        WAS_OFF,
        /** Nobody has this name. */
        UNKNOWN
    }

    /** Turns it off for the person with this username, and takes away what passkeys there are. */
    public Outcome reset(String username) {
        return Objects.requireNonNull(transaction.execute(status ->
                Username.typed(username).flatMap(this::person).map(this::lost).orElse(Outcome.UNKNOWN)));
    }

    /** Turns it off for everybody, after the key of their secrets was lost; says for how many. */
    public int resetAll() {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<PersonId> people = jdbc.sql("SELECT person_id FROM identity.second_step")
                    .query((row, number) -> new PersonId(Columns.uuid(row, "person_id")))
                    .list();
            people.forEach(this::reset);
            return people.size();
        }));
    }

    /** The telephone may hold a passkey as well. */
    private Outcome lost(PersonId person) {
        Outcome outcome = reset(person);
        if (outcome == Outcome.TURNED_OFF) {
            delete("DELETE FROM identity.passkey WHERE person_id = ?", person);
        }
        return outcome;
    }

    private Outcome reset(PersonId person) {
        if (delete("DELETE FROM identity.second_step WHERE person_id = ?", person) == 0) {
            return Outcome.WAS_OFF;
        }
        delete("DELETE FROM identity.session WHERE person_id = ?", person);
        delete("DELETE FROM identity.token WHERE person_id = ?", person);
        doubts.add(person, DoubtReason.SECOND_STEP_OFF, null);
        journal.record(new JournalEntry(null, null, "identity.second-step-reset", "person:" + person, Map.of()));
        return Outcome.TURNED_OFF;
    }

    private Optional<PersonId> person(Username username) {
        return jdbc.sql("SELECT person_id FROM identity.account WHERE username = ?")
                .param(username.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private int delete(String sql, PersonId person) {
        return jdbc.sql(sql).param(person.value()).update();
    }
}
