package vn.banggiang.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * Passes over what stands before the first tag: a byte order mark, white space, or the few stray
 * bytes (such as the length of a transfer chunk) that gateways are known to leave there. None of it
 * is covered by a signature.
 */
final class LeadingBytes {

    private static final int MAX = 64;

    private LeadingBytes() {}

    static InputStream skip(InputStream in, Notes notes) throws IOException {
        PushbackInputStream rest = new PushbackInputStream(in, MAX);
        byte[] first = rest.readNBytes(MAX);
        int tag = firstTag(first);
        rest.unread(first, tag, first.length - tag);
        if (!isMark(Arrays.copyOf(first, tag))) {
            notes.add(Finding.warning("edXML", "edxml.finding.leading-bytes", tag));
        }
        return rest;
    }

    /** Where the first tag begins; 0 when there is none, or when the text is in UTF-16. */
    private static int firstTag(byte[] first) {
        for (int i = 0; i < first.length - 1 && first[i] != 0; i++) {
            if (first[i] == '<') {
                return isUtf16(first) ? 0 : i;
            }
        }
        return 0;
    }

    private static boolean isUtf16(byte[] first) {
        int mark = ((first[0] & 0xFF) << 8) | (first[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static boolean isMark(byte[] skipped) {
        byte[] utf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        return skipped.length == 0 || Arrays.equals(skipped, utf8);
    }
}
