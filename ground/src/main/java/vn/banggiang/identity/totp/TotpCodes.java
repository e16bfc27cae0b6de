package vn.banggiang.identity.totp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The six digits of an authenticator: RFC 6238 with SHA-1 and 30 seconds, which every authenticator can. */
@Component
@NamedInterface("totp")
public class TotpCodes {

    /** Clocks of telephones may be wrong by one step. */
    private static final int DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    TotpCodes(Clock clock) {
        this.clock = clock;
    }

    /** The number of the step, since 1970, that has this code; empty for a wrong one. */
    public OptionalLong step(TotpSecret secret, String typed) {
        long now = clock.instant().getEpochSecond() / seconds();
        byte[] digits = DigitsTyped.in(typed).getBytes(StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> MessageDigest.isEqual(code(secret, step), digits))
                .findFirst();
    }

    /** What an authenticator that has this secret shows now, such as a demonstration's. */
    public String shown(TotpSecret secret) {
        return new String(code(secret, clock.instant().getEpochSecond() / seconds()), StandardCharsets.US_ASCII);
    }

    private byte[] code(TotpSecret secret, long step) {
        try {
            Instant then = Instant.ofEpochSecond(step * seconds());
            return generator
                    .generateOneTimePasswordString(secret.key(), then, Locale.ROOT)
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (InvalidKeyException refused) {
            throw new IllegalStateException("every secret is a key", refused);
        }
    }

    private long seconds() {
        return generator.getTimeStep().toSeconds();
    }
}
