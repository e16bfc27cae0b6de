package vn.banggiang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Reads a stored file one chunk ahead, so that the last chunk is only given out once the whole is known to be what the
 * name says. Who reads a damaged file gets an exception instead of its end.
 */
final class CheckedStream extends InputStream {

    private static final int CHUNK = 64 * 1024;

    private final InputStream stored;
    private final MessageDigest digest;
    private final Sha256 expected;
    private byte[] given = new byte[CHUNK];
    private byte[] ahead = new byte[CHUNK];
    private int position;
    private int limit;
    private int aheadLength = -1;

    CheckedStream(InputStream stored, MessageDigest digest, Sha256 expected) {
        this.stored = stored;
        this.digest = digest;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? given[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(given, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return limit - position;
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }

    private boolean hasMore() throws IOException {
        if (position == limit && aheadLength != 0) {
            advance();
        }
        return position < limit;
    }

    private void advance() throws IOException {
        if (aheadLength < 0) {
            fetch();
        }
        byte[] free = given;
        given = ahead;
        ahead = free;
        position = 0;
        limit = aheadLength;
        if (limit > 0) {
            fetch();
        }
    }

    private void fetch() throws IOException {
        aheadLength = stored.readNBytes(ahead, 0, CHUNK);
        digest.update(ahead, 0, aheadLength);
        if (aheadLength == 0 && !Sha256.of(digest.digest()).equals(expected)) {
            throw StorageException.damaged(expected);
        }
    }
}
