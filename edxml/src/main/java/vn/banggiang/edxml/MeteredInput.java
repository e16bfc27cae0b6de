package vn.banggiang.edxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the parser reads: the whole message, and what it takes for one token, so that no tag,
 * comment or entity declaration can fill the memory. Remembers its own failure, which the parser
 * would mix with its complaints about the text.
 */
final class MeteredInput extends FilterInputStream {

    private final EdxmlLimits limits;
    private long total;
    private long token;
    private @Nullable IOException failure;

    MeteredInput(InputStream in, EdxmlLimits limits) {
        super(in);
        this.limits = limits;
    }

    /** The parser has delivered a token. */
    void tokenDelivered() {
        token = 0;
    }

    /** Throws what reading the underlying stream threw, if it did. */
    void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        total += read;
        token += read;
        if (total > limits.maxMessageBytes()) {
            throw new EdxmlException("edxml.message-too-large", limits.maxMessageBytes());
        }
        if (token > limits.maxTokenBytes()) {
            throw new EdxmlException("edxml.token-too-large", limits.maxTokenBytes());
        }
    }
}
