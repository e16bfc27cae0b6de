package vn.banggiang.identity;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id. Each takes 16 MB, so only a few run at once, and few wait: whoever finds too
 * many before is told at once to come back. Those who are known have places that no stranger takes.
 */
@Component
class Passwords {

    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_WAITING = 16;
    private static final int LONGEST_WAIT_SECONDS = 2;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore ofStrangers = new Semaphore(MOST_AT_ONCE, true);
    private final Semaphore ofTheKnown = new Semaphore(MOST_AT_ONCE, true);
    private final PasswordHash nobodys = hash("nobody has this password");

    /** {@link IdentityException} as {@link PasswordRule#chosen}. */
    PasswordHash hash(String password) {
        String chosen = PasswordRule.chosen(password);
        return inTurn(true, () -> new PasswordHash(String.valueOf(argon2.encode(chosen))));
    }

    /** Compares, and takes as long for nobody's password as for somebody's. Call it within {@link #inTurn}. */
    boolean matches(String password, Optional<PasswordHash> hash) {
        String compared = PasswordRule.composed(password).orElse("");
        boolean equal = argon2.matches(compared, hash.orElse(nobodys).value());
        return equal && hash.isPresent();
    }

    /**
     * Does what hashes once a place is free; {@link IdentityException} {@code identity.busy}, and nothing done, if none is.
     *
     * @param known whether it is for somebody in an open session or at a browser that is known
     */
    <T> T inTurn(boolean known, Supplier<T> work) {
        Semaphore places = known ? ofTheKnown : ofStrangers;
        takePlace(places);
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static void takePlace(Semaphore places) {
        try {
            if (places.getQueueLength() >= MOST_WAITING || !places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw IdentityException.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw IdentityException.busy();
        }
    }
}
