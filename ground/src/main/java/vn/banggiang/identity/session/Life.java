package vn.banggiang.identity.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts.
 *
 * @param lastUsed the last request; in the database to the minute
 * @param longestPause without a request
 */
record Life(Instant begun, Instant lastUsed, Duration longestPause) {

    /** How exactly the last request is known: one write a minute for each person at work is enough. */
    static final Duration TO_THE_MINUTE = Duration.ofMinutes(1);

    /** Nobody loses the part of the minute that is not written. */
    Instant ends() {
        return lastUsed.plus(longestPause).plus(TO_THE_MINUTE);
    }

    Life usedAt(Instant now) {
        return new Life(begun, now, longestPause);
    }

    Life withLongestPause(Duration pause) {
        return new Life(begun, lastUsed, pause);
    }

    /** Whether the database need not know yet. */
    boolean isNearly(Life stored) {
        return longestPause.equals(stored.longestPause) && lastUsed.isBefore(stored.lastUsed.plus(TO_THE_MINUTE));
    }
}
