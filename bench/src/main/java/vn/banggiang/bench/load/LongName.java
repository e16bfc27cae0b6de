package vn.banggiang.bench.load;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request for a token whose name does not end, held nowhere. */
final class LongName extends InputStream {

    private static final byte[] BEFORE = "{\"username\":\"".getBytes(StandardCharsets.US_ASCII);

    private final int length;
    private int read;

    /** @param length after which it breaks off, in bytes */
    LongName(int length) {
        this.length = length;
    }

    @Override
    public int read() {
        return read == length ? -1 : at(read++);
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (read == length) {
            return -1;
        }
        int count = Math.min(most, length - read);
        Arrays.fill(into, offset, offset + count, (byte) 'a');
        for (int i = 0; i < count && read + i < BEFORE.length; i++) {
            into[offset + i] = BEFORE[read + i];
        }
        read += count;
        return count;
    }

    private static int at(int place) {
        return place < BEFORE.length ? BEFORE[place] : 'a';
    }
}
