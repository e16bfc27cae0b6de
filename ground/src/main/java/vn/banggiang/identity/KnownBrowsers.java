package vn.banggiang.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** In which browsers people have signed in before: one browser may be several people's, as in offices that share a computer. */
@Service
public class KnownBrowsers {

    /** For so long a browser is known after the last sign-in. */
    public static final Duration KNOWN = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Knows this browser for this person from now on, under a key of its own: one that somebody laid into it before the
     * sign-in is worth nothing after it.
     */
    @Transactional
    public BrowserKey signedIn(PersonId person, @Nullable BrowserKey before) {
        BrowserKey key = BrowserKey.random(random);
        Instant now = clock.instant();
        jdbc.sql("DELETE FROM identity.known_browser WHERE last_used < ?")
                .param(Columns.time(now.minus(KNOWN)))
                .update();
        if (before != null) {
            jdbc.sql("UPDATE identity.known_browser SET sha256 = ? WHERE sha256 = ?")
                    .params(key.sha256(), before.sha256())
                    .update();
        }
        jdbc.sql("INSERT INTO identity.known_browser (sha256, person_id, last_used) VALUES (?, ?, ?)"
                        + " ON CONFLICT (sha256, person_id) DO UPDATE SET last_used = excluded.last_used")
                .params(key.sha256(), person.value(), Columns.time(now))
                .update();
        return key;
    }

    boolean knows(@Nullable BrowserKey key, PersonId person) {
        return key != null
                && jdbc.sql("SELECT EXISTS (SELECT FROM identity.known_browser WHERE sha256 = ? AND person_id = ?"
                                + " AND last_used >= ?)")
                        .params(
                                key.sha256(),
                                person.value(),
                                Columns.time(clock.instant().minus(KNOWN)))
                        .query(Boolean.class)
                        .single();
    }

    /** Somebody else may have got in: none is known any more. */
    void forgetAll(PersonId person) {
        jdbc.sql("DELETE FROM identity.known_browser WHERE person_id = ?")
                .param(person.value())
                .update();
    }
}
