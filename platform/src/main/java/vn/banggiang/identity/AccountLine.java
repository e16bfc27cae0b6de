package vn.banggiang.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account as those who administer it see it.
 *
 * @param given whether its password is still the one that was handed over
 * @param secondStep whether it asks for a code too
 * @param lockedUntil null where it is not locked
 * @param lastSeen null where nobody is signed in with it
 */
public record AccountLine(
        Username username,
        boolean given,
        boolean secondStep,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSeen) {}
