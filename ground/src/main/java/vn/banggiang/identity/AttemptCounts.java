package vn.banggiang.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;

/** The counts of passwords that were tried: how many by whom from where, and until when each has to wait. */
@Component
class AttemptCounts {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Seconds from the last try of {@code known} to the next. */
    private static final String WAIT = """
            CASE WHEN known.tries < :free THEN 0
                 ELSE least(:longest, :first * power(2, least(known.tries - :free, 10))) END
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is counted together.
     *
     * @param subject whose account, or all
     * @param source from where
     */
    record AttemptKey(String subject, String source, AttemptLimit limit) {}

    /**
     * One counted try.
     *
     * @param number which one this is
     * @param turnedAway how many had to wait since the one before
     */
    record Counted(int number, int turnedAway) {}

    /** Seconds that are left to wait; 0 for none. */
    int waitFor(AttemptKey key) {
        return statement(
                        "SELECT ceil(extract(epoch FROM known.last - CAST(:now AS timestamptz)) + " + WAIT
                                + ")::int FROM identity.attempt known WHERE subject = :subject AND source = :source",
                        key)
                .query(Integer.class)
                .optional()
                .map(seconds -> Math.max(0, seconds))
                .orElse(0);
    }

    /**
     * Counts one try; empty, and nothing counted, when it has to wait. Of tries at once the earlier may come to the row
     * later.
     */
    Optional<Counted> count(AttemptKey key) {
        return statement("""
                INSERT INTO identity.attempt AS known (subject, source, tries, turned_away, last)
                VALUES (:subject, :source, 1, 0, :now)
                ON CONFLICT (subject, source) DO UPDATE SET turned_away = 0, last = greatest(known.last, :now),
                       tries = 1 + greatest(0, known.tries - greatest(0,
                                   floor(extract(epoch FROM CAST(:now AS timestamptz) - known.last) / :fading)::int))
                 WHERE %1$s = 0 OR known.last + make_interval(secs => %1$s) <= :now
                RETURNING new.tries, coalesce(old.turned_away, 0) AS turned_away
                """.formatted(WAIT), key)
                .query((row, number) -> new Counted(row.getInt("tries"), row.getInt("turned_away")))
                .optional();
    }

    void turnAway(AttemptKey key) {
        statement(
                        "UPDATE identity.attempt SET turned_away = turned_away + 1"
                                + " WHERE subject = :subject AND source = :source",
                        key)
                .update();
    }

    void takeBack(AttemptKey key) {
        statement(
                        "UPDATE identity.attempt SET tries = greatest(tries - 1, 0)"
                                + " WHERE subject = :subject AND source = :source",
                        key)
                .update();
    }

    void forget(AttemptKey key) {
        statement("DELETE FROM identity.attempt WHERE subject = :subject AND source = :source", key)
                .update();
    }

    /** Whatever was counted at this account, from wherever. */
    void forgetAll(String subject) {
        jdbc.sql("DELETE FROM identity.attempt WHERE subject = ?")
                .param(subject)
                .update();
    }

    void forgetOld() {
        jdbc.sql("DELETE FROM identity.attempt WHERE last < ?")
                .param(Columns.time(clock.instant().minus(KEPT)))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, AttemptKey key) {
        return jdbc.sql(sql)
                .param("subject", key.subject())
                .param("source", key.source())
                .param("now", Columns.time(clock.instant()))
                .param("free", key.limit().free())
                .param("fading", key.limit().fading())
                .param("longest", key.limit().longestWait())
                .param("first", AttemptLimit.FIRST_WAIT);
    }
}
