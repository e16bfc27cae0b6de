package vn.banggiang.identity;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a browser keeps in which somebody has signed in: it opens nothing, and lets its holder try a password while strangers
 * are made to wait. Only its SHA-256 is kept here.
 */
public record BrowserKey(String value) {

    static BrowserKey random(SecureRandom source) {
        return new BrowserKey(RandomKey.next(source));
    }

    /** What a cookie says; empty when it can be no such key. */
    public static Optional<BrowserKey> sent(String text) {
        return RandomKey.fits(text) ? Optional.of(new BrowserKey(text)) : Optional.empty();
    }

    byte[] sha256() {
        return RandomKey.sha256(value);
    }

    @Override
    public String toString() {
        return "BrowserKey";
    }
}
