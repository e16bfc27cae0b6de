package vn.banggiang.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 256 random bits as 43 letters, of which only the SHA-256 is kept. */
final class RandomKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private RandomKey() {}

    static String next(SecureRandom source) {
        byte[] bits = new byte[32];
        source.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
