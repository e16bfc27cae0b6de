package vn.banggiang.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/**
 * Decodes base64 that comes in pieces cut anywhere, with white space anywhere and the last padding
 * possibly missing; anything else is refused.
 */
final class Base64Decoding {

    private static final int PIECE = 8192;

    private final OutputStream out;
    private final byte[] pending = new byte[PIECE];
    private final byte[] decoded = new byte[PIECE / 4 * 3];
    private int filled;
    private boolean padded;

    Base64Decoding(OutputStream out) {
        this.out = out;
    }

    void take(char[] chars, int start, int length) throws IOException {
        int end = start + length;
        int from = start;
        while (from < end) {
            int to = Math.min(end, from + pending.length - filled);
            keep(chars, from, to);
            from = to;
            if (filled == pending.length) {
                drain();
            }
        }
    }

    void finish() throws IOException {
        drain();
    }

    /** Keeps what there is room for, in one flat loop: nearly all of a large message passes here. */
    private void keep(char[] chars, int from, int to) {
        int size = filled;
        boolean ended = padded;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c > ' ' && c <= 127) {
                if (c == '=') {
                    ended = true;
                } else if (ended) {
                    throw invalid();
                }
                pending[size++] = (byte) c;
            } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw invalid();
            }
        }
        filled = size;
        padded = ended;
    }

    private void drain() throws IOException {
        int length;
        try {
            byte[] piece = filled == pending.length ? pending : Arrays.copyOf(pending, filled);
            length = Base64.getDecoder().decode(piece, decoded);
        } catch (IllegalArgumentException notBase64) {
            throw new EdxmlException(notBase64, "edxml.base64-invalid");
        }
        filled = 0;
        out.write(decoded, 0, length);
    }

    private static EdxmlException invalid() {
        return new EdxmlException("edxml.base64-invalid");
    }
}
