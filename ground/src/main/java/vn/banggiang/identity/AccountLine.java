package vn.banggiang.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account as those who administer it see it.
 *
 * @param givenUntil until when the password that was handed over serves; null once its holder has chosen another
 * @param givenLate whether that one serves no more
 * @param secondFactor whether it asks for a code too
 * @param lastSeen null where nobody is signed in with it
 */
public record AccountLine(
        Username username,
        @Nullable Instant givenUntil,
        boolean givenLate,
        boolean secondFactor,
        @Nullable Instant lastSeen) {}
