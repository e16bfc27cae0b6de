package vn.banggiang.identity.passkey;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.modulith.NamedInterface;

/**
 * What a passkey is given to sign: 256 random bits that nobody could know before, good once and for five minutes.
 *
 * @param value in base64url
 */
@NamedInterface("passkey")
public record Challenge(String value, Instant given) {

    static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BYTES = 32;

    /** A new one. */
    public static Challenge random(SecureRandom source, Instant now) {
        byte[] bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return new Challenge(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), now);
    }

    /** Whether its time is over. */
    public boolean isLate(Instant now) {
        return now.isAfter(given.plus(PATIENCE));
    }
}
