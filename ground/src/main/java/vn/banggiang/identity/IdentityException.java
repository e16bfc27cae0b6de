package vn.banggiang.identity;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.refusal.Refusal;

/** What identity refuses. */
public final class IdentityException extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final Duration SOON = Duration.ofSeconds(5);

    private final @Nullable Duration retryAfter;

    private IdentityException(Kind kind, String key, Object... args) {
        super(kind, key, args);
        this.retryAfter = null;
    }

    private IdentityException(Duration retryAfter, Kind kind, String key, Object... args) {
        super(kind, key, args);
        this.retryAfter = retryAfter;
    }

    static IdentityException invalid(String key, Object... args) {
        return new IdentityException(Kind.INVALID, key, args);
    }

    static IdentityException conflict(String key, Object... args) {
        return new IdentityException(Kind.CONFLICT, key, args);
    }

    static IdentityException forbidden(String key) {
        return new IdentityException(Kind.FORBIDDEN, key);
    }

    static IdentityException notFound(String key) {
        return new IdentityException(Kind.NOT_FOUND, key);
    }

    /** One answer for a wrong name and a wrong password: whoever guesses learns nothing. */
    static IdentityException signInRefused() {
        return new IdentityException(Kind.UNAUTHENTICATED, "identity.sign-in-refused");
    }

    /** Where it can be said why: at the second factor, and of a passkey. */
    static IdentityException unauthenticated(String key) {
        return new IdentityException(Kind.UNAUTHENTICATED, key);
    }

    /** The key under which secrets are kept is missing. */
    static IdentityException withoutKey() {
        return new IdentityException(Kind.UNAVAILABLE, "identity.second-step-unreadable");
    }

    static IdentityException busy() {
        return new IdentityException(SOON, Kind.UNAVAILABLE, "identity.busy");
    }

    /** Too many wrong passwords before. */
    static IdentityException tryLater(int seconds) {
        return new IdentityException(Duration.ofSeconds(seconds), Kind.TOO_MANY, "identity.try-later", seconds);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
