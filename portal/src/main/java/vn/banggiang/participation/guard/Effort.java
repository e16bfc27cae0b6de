package vn.banggiang.participation.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a browser worked out for a form while somebody wrote: a number that makes SHA-256 of the stamp, a colon and the number
 * begin with 16 zero bits. Its lack refuses nothing; what has it is read first. A stamp serves once, and so does the work.
 */
public final class Effort {

    private static final int LONGEST = 16;

    private Effort() {}

    /** Whether this number is one. */
    public static boolean isDone(FormStamp stamp, String number) {
        if (number.isEmpty() || number.length() > LONGEST) {
            return false;
        }
        byte[] digest = digest(stamp.text() + ":" + number);
        return digest[0] == 0 && digest[1] == 0;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
