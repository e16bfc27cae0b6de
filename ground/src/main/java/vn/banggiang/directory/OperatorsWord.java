package vn.banggiang.directory;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;

/** The operator vouches for somebody where no second administrator can: what the person was given counts as the operator's. */
public final class OperatorsWord {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    /** In this database. */
    public OperatorsWord(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.journal = new Journal(jdbc, clock);
        this.clock = clock;
    }

    /**
     * What waits takes effect, from today on where its first day has passed, and what is held is owed to no administrator.
     *
     * @return how many posts; 0 for somebody who holds none, is to hold none, or is unknown
     */
    public int vouchFor(String staffCode) {
        return Objects.requireNonNull(
                transaction.execute(status -> jdbc.sql("SELECT id FROM directory.person WHERE staff_code = ?")
                        .param(staffCode.strip())
                        .query(UUID.class)
                        .optional()
                        .map(this::vouchFor)
                        .orElse(0)));
    }

    private int vouchFor(UUID person) {
        int posts = jdbc.sql("""
                UPDATE directory.appointment
                   SET valid = CASE WHEN awaits IS NULL THEN valid ELSE valid * daterange(:day, NULL) END,
                       awaits = NULL, given_by = NULL
                 WHERE person_id = :person AND coalesce(upper(valid), 'infinity') > :day
                """)
                .param("person", person)
                .param("day", VietnamTime.today(clock))
                .update();
        if (posts > 0) {
            journal.record(new JournalEntry(
                    null,
                    null,
                    "directory.posts-vouched-for",
                    "person:" + person,
                    Map.of("posts", String.valueOf(posts))));
        }
        return posts;
    }
}
