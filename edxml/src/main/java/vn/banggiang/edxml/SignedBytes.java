package vn.banggiang.edxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of a message while it is read. The signature that names the digest stands
 * after the header, so the header's bytes are kept until then; all later ones are only digested.
 */
final class SignedBytes extends OutputStream {

    private final int limit;
    private @Nullable ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable MessageDigest digest;

    SignedBytes(int limit) {
        this.limit = limit;
    }

    /** From now on, what was kept and what comes is digested. */
    void digestWith(MessageDigest chosen) {
        if (kept != null) {
            chosen.update(kept.toByteArray());
        }
        kept = null;
        digest = chosen;
    }

    /** The digest of all bytes, once its algorithm was chosen. */
    byte[] digest() {
        return digest == null ? new byte[0] : digest.digest();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (digest != null) {
            digest.update(bytes, offset, length);
        } else if (kept != null) {
            if (kept.size() + length > limit) {
                throw new EdxmlException("edxml.header-too-large", limit);
            }
            kept.write(bytes, offset, length);
        }
    }
}
