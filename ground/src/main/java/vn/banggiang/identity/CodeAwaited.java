package vn.banggiang.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right, and who is not signed in before a code is.
 *
 * @param password the one that was right: when it is changed meanwhile, this is worth nothing
 */
public record CodeAwaited(Username username, PasswordHash password, Instant since) implements Entry {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    boolean isLate(Instant now) {
        return now.isAfter(since.plus(PATIENCE));
    }
}
