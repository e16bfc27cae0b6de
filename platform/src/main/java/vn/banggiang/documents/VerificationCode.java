package vn.banggiang.documents;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The code behind the QR on an issued document: 128 random bits, 22 characters that are safe in an address. */
public record VerificationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** {@link DocumentsException} NOT_FOUND for what was never a code. */
    public VerificationCode {
        if (!FORM.matcher(value).matches()) {
            throw DocumentsException.notFound();
        }
    }

    /** A code that nobody can guess. */
    public static VerificationCode random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new VerificationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    @Override
    public String toString() {
        return value;
    }
}
