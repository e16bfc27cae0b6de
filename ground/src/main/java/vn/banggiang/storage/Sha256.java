package vn.banggiang.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a file's bytes: 64 lower-case hexadecimal digits. It is the file's name in the store. */
public record Sha256(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /** {@link IllegalArgumentException} when the text is not 64 lower-case hexadecimal digits. */
    public Sha256 {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + value.length() + " characters");
        }
    }

    /** From the 32 bytes of a digest. */
    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** Of bytes that are in memory. */
    public static Sha256 ofContent(byte[] content) {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
