package vn.banggiang.identity.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A body as far as it may be read. */
final class CountedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final long most;
    private long left;

    CountedStream(ServletInputStream body, long most) {
        this.body = body;
        this.most = most;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = body.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new MaxUploadSizeExceededException(most);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
