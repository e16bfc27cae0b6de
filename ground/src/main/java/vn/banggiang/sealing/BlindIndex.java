package vn.banggiang.sealing;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * By what a sealed value is found again without opening any: HMAC-SHA-256 of its canonical form under a key of its own for each
 * purpose. Equal values of one purpose have equal digests, those of two have nothing in common. Numbers are few enough to be
 * tried out: the digest says nothing to whoever has the database without the key, and everything to whoever has both.
 */
@Component
public class BlindIndex {

    private final PersonalKeys keys;

    BlindIndex(PersonalKeys keys) {
        this.keys = keys;
    }

    /**
     * 32 bytes for a column of type {@code bytea}.
     *
     * @param purpose what kind of value, in ASCII: {@code identity-number}
     * @param canonical the one way of writing it, as digits alone
     */
    public byte[] of(String purpose, String canonical) {
        return keys.index(purpose).of(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
