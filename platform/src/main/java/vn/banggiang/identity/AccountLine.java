package vn.banggiang.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account as those who administer it see it.
 *
 * @param given whether its password is still the one that was handed over
 * @param lockedUntil null where it is not locked
 * @param lastSeen null where nobody is signed in with it
 */
public record AccountLine(
        Username username,
        boolean given,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSeen) {}
