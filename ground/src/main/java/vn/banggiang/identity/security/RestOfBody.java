package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a refused request still has on the line: browsers and programs hear the answer only after they have sent all.
 * Whoever sends more than is usual finds the connection cut off.
 */
final class RestOfBody {

    /** As long as documents usually are, in bytes. */
    static final int OF_A_FILE = 6 << 20;
    /** As long as a form with a long text is, in bytes. */
    static final int OF_A_FORM = 256 << 10;

    private static final int AT_A_TIME = 64 << 10;

    private RestOfBody() {}

    /**
     * Reads it up to so many bytes, and throws it away. Whoever has gone needs no answer, and what the container has closed it
     * takes off the line itself: neither spoils an answer that is given. One that does not tell its length may have no end,
     * and is not heard.
     */
    static void hearOut(HttpServletRequest request, int most) {
        if (request.getContentLengthLong() <= 0) {
            return;
        }
        try {
            readAway(request.getInputStream(), most);
        } catch (IOException goneOrClosed) {
            return;
        }
    }

    private static void readAway(InputStream body, int most) throws IOException {
        byte[] thrownAway = new byte[AT_A_TIME];
        int heard = 0;
        int read = body.read(thrownAway);
        while (read >= 0 && heard < most) {
            heard += read;
            read = body.read(thrownAway);
        }
    }
}
