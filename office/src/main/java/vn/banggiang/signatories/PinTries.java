package vn.banggiang.signatories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/**
 * Counts PINs that are tried, in the database, before they are compared: of a thousand sent at once, to whichever node,
 * three are compared. The third is followed by a minute's wait, each further one by twice the wait before; after the fifth
 * the key is closed. A right PIN forgets them.
 */
@Component
class PinTries {

    static final int ALLOWED = 5;
    private static final int WITHOUT_WAIT = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    PinTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How it stands with one person.
     *
     * @param waitUntil null where nothing need be waited for
     * @param renewal whether another key may be had without the PIN
     */
    record Standing(int tries, @Nullable Instant waitUntil, boolean renewal) {

        static final Standing FRESH = new Standing(0, null, false);

        boolean exhausted() {
            return tries >= ALLOWED;
        }
    }

    Standing of(PersonId person) {
        return jdbc.sql("SELECT tries, wait_until, renewal FROM signatories.pin WHERE person_id = ?")
                .param(person.value())
                .query(PinTries::standing)
                .optional()
                .orElse(Standing.FRESH);
    }

    /** Counts one try and gives its number; empty when it has to wait, or none is left. */
    Optional<Integer> begin(PersonId person) {
        return jdbc.sql("""
                INSERT INTO signatories.pin AS p (person_id, tries) VALUES (:person, 1)
                ON CONFLICT (person_id) DO UPDATE
                   SET tries = p.tries + 1,
                       wait_until = CASE WHEN p.tries >= :free
                                         THEN :now + make_interval(mins => (2 ^ (p.tries - :free))::integer) END
                 WHERE p.tries < :allowed AND (p.wait_until IS NULL OR p.wait_until <= :now)
                RETURNING tries
                """)
                .param("person", person.value())
                .param("now", Columns.time(clock.instant()))
                .param("free", WITHOUT_WAIT)
                .param("allowed", ALLOWED)
                .query(Integer.class)
                .optional();
    }

    /** After a right PIN, a new one, or a confirmation. */
    void forget(PersonId person) {
        jdbc.sql("UPDATE signatories.pin SET tries = 0, wait_until = NULL, renewal = false WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    /** Another key may be had without the PIN. */
    void allowRenewal(PersonId person) {
        jdbc.sql("INSERT INTO signatories.pin (person_id, renewal) VALUES (?, true)"
                        + " ON CONFLICT (person_id) DO UPDATE SET tries = 0, wait_until = NULL, renewal = true")
                .param(person.value())
                .update();
    }

    /** Whether the next try need not wait. */
    boolean mayTry(Standing standing) {
        Instant until = standing.waitUntil();
        return until == null || !until.isAfter(clock.instant());
    }

    /** In whole minutes, at least one. */
    long minutesLeft(Standing standing) {
        Instant until = standing.waitUntil();
        Duration left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        return Math.max(1, left.plusSeconds(59).toMinutes());
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(row.getInt("tries"), Columns.instantOrNull(row, "wait_until"), row.getBoolean("renewal"));
    }
}
