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

    private final OutputStream out;
    private final byte[] pending = new byte[8192];
    private int filled;
    private boolean padded;

    Base64Decoding(OutputStream out) {
        this.out = out;
    }

    void take(char[] chars, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            char c = chars[i];
            if (c > ' ') {
                take(c);
            } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw invalid();
            }
        }
    }

    void finish() throws IOException {
        drain();
    }

    private void take(char c) throws IOException {
        if (c > 127 || (padded && c != '=')) {
            throw invalid();
        }
        padded |= c == '=';
        pending[filled++] = (byte) c;
        if (filled == pending.length) {
            drain();
        }
    }

    private void drain() throws IOException {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(Arrays.copyOf(pending, filled));
        } catch (IllegalArgumentException notBase64) {
            throw new EdxmlException(notBase64, "edxml.base64-invalid");
        }
        filled = 0;
        out.write(decoded);
    }

    private static EdxmlException invalid() {
        return new EdxmlException("edxml.base64-invalid");
    }
}
