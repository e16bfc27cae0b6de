package vn.banggiang.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a link: SHA-256 over version, position, the previous link's hash and every field of the entry, each field
 * with its length before it, so that no two entries are written with the same bytes.
 */
final class ChainHash {

    /** What the first link has before it. */
    static final byte[] BEGINNING = new byte[32];

    private static final byte VERSION = 1;

    private final MessageDigest digest;

    private ChainHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] of(long position, byte[] previous, JournalRow row) {
        var hash = new ChainHash();
        hash.digest.update(VERSION);
        hash.number(position);
        hash.digest.update(previous);
        hash.number(row.id());
        hash.text(row.at());
        hash.text(row.person());
        hash.text(row.agency());
        hash.text(row.action());
        hash.text(row.subject());
        hash.text(row.details());
        return hash.digest.digest();
    }

    private void number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
    }

    private void text(@Nullable Object value) {
        if (value == null) {
            number(-1);
            return;
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }
}
