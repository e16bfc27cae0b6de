package vn.banggiang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;

/**
 * Counts passwords that are tried, in the database, before they are compared: of a thousand sent at once ten are compared.
 * The tenth locks the account; if it was right, the lock is taken away again.
 */
@Component
class Attempts {

    static final int ALLOWED = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One counted try at an account. */
    record Attempt(PersonId person, Username username, PasswordHash password, Locale locale, int number) {

        boolean last() {
            return number >= ALLOWED;
        }
    }

    /** Counts one try; empty when nobody has this name or the account is locked. */
    Optional<Attempt> begin(Username username) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                UPDATE identity.account
                   SET attempts = CASE WHEN locked_until IS NULL THEN attempts + 1 ELSE 1 END,
                       locked_until = CASE WHEN locked_until IS NULL AND attempts + 1 >= :allowed THEN :until END
                 WHERE username = :username AND (locked_until IS NULL OR locked_until <= :now)
                RETURNING person_id, username, password_hash, locale, attempts
                """)
                .param("username", username.value())
                .param("allowed", ALLOWED)
                .param("now", now)
                .param("until", now.plus(LOCK))
                .query(Attempts::attempt)
                .optional();
    }

    /** Forgets the tries before the right one: once nothing more is asked for. */
    void succeeded(PersonId person) {
        jdbc.sql("UPDATE identity.account SET attempts = 0, locked_until = NULL WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    /** Takes one try back, since its password was right; those before it stay until the code is right too. */
    void takeBack(Attempt right) {
        jdbc.sql("""
                UPDATE identity.account
                   SET attempts = greatest(attempts - 1, 0), locked_until = CASE WHEN :last THEN NULL ELSE locked_until END
                 WHERE person_id = :person
                """)
                .param("last", right.last())
                .param("person", right.person().value())
                .update();
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                new PersonId(row.getObject("person_id", UUID.class)),
                new Username(row.getString("username")),
                new PasswordHash(row.getString("password_hash")),
                Locale.forLanguageTag(row.getString("locale")),
                row.getInt("attempts"));
    }
}
