package vn.banggiang.applicants;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.storage.Sha256;

/** 256 random bits as 43 letters; only the SHA-256 is kept here. */
public record RandomKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    static RandomKey next(SecureRandom source) {
        byte[] bits = new byte[BYTES];
        source.nextBytes(bits);
        return new RandomKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What a browser sends; empty when it can be no such key. */
    public static Optional<RandomKey> sent(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RandomKey(text)) : Optional.empty();
    }

    String sha256() {
        return Sha256.ofContent(value.getBytes(StandardCharsets.US_ASCII)).value();
    }

    @Override
    public String toString() {
        return "RandomKey";
    }
}
