package vn.banggiang.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code behind the QR on an issued document: 130 random bits, 26 letters and digits that nobody takes for another
 * (Crockford's base 32). Documents issued before carry 22 characters of base 64.
 */
public record VerificationCode(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int IN_A_GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}|[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** {@link DocumentsException} NOT_FOUND for what was never a code. */
    public VerificationCode {
        if (!FORM.matcher(value).matches()) {
            throw DocumentsException.notFound();
        }
    }

    /** A code that nobody can guess. */
    public static VerificationCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, DIGITS.length()).forEach(digit -> code.append(DIGITS.charAt(digit)));
        return new VerificationCode(code.toString());
    }

    /**
     * The code that somebody typed from paper: in groups or not, in small letters, with O for 0 and I or L for 1. {@link
     * DocumentsException} NOT_FOUND for what was never a code.
     */
    public static VerificationCode typed(String text) {
        String spaceless = text.replaceAll("\\s", "");
        String read = spaceless
                .replace("-", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new VerificationCode(read.length() == LENGTH ? read : spaceless);
    }

    /** As it stands on paper: {@code K7QF-3M2X-…}. */
    public String printed() {
        return value.length() == LENGTH ? value.replaceAll("(.{" + IN_A_GROUP + "})(?=.)", "$1-") : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
