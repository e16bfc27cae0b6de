package vn.banggiang.database;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of what is read, piece by piece. */
final class Digests {

    private static final int PIECE = 64 * 1024;

    private Digests() {}

    static MessageDigest of(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    /** Takes in what is left of the stream. */
    static void update(MessageDigest digest, InputStream in) throws IOException {
        var piece = new byte[PIECE];
        for (int read = in.read(piece); read != -1; read = in.read(piece)) {
            digest.update(piece, 0, read);
        }
    }
}
