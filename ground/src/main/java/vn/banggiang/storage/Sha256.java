package vn.banggiang.storage;

import java.util.HexFormat;

/** The SHA-256 of a file's bytes: 64 lower-case hexadecimal digits. It is the file's name in the store. */
public record Sha256(String value) {

    /** {@link IllegalArgumentException} when the text is not 64 lower-case hexadecimal digits. */
    public Sha256 {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + value.length() + " characters");
        }
    }

    /** From the 32 bytes of a digest. */
    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    @Override
    public String toString() {
        return value;
    }
}
