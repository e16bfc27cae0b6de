package vn.banggiang.identity;

import java.security.SecureRandom;
import java.util.Optional;

/** A bearer token of the API: 256 random bits as 43 letters. Only its SHA-256 is kept. */
public record AccessToken(String value) {

    /** A new token. */
    static AccessToken random(SecureRandom source) {
        return new AccessToken(RandomKey.next(source));
    }

    /** What somebody sent; empty when it can be no token. */
    public static Optional<AccessToken> sent(String text) {
        return RandomKey.fits(text) ? Optional.of(new AccessToken(text)) : Optional.empty();
    }

    byte[] sha256() {
        return RandomKey.sha256(value);
    }

    @Override
    public String toString() {
        return "AccessToken";
    }
}
