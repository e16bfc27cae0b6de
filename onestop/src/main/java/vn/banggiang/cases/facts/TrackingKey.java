package vn.banggiang.cases.facts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.storage.Sha256;

/**
 * What the QR of a receipt leads by: 128 random bits. Whoever holds it may follow the case, so only its digest is stored.
 *
 * @param value 32 hexadecimal digits
 */
public record TrackingKey(String value) {

    private static final int BYTES = 16;
    private static final int SECRET = 8;
    /** Crockford's base 32: nobody takes one for another. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** {@link CasesException} NOT_FOUND, as for a key that leads to nothing. */
    public TrackingKey {
        if (!FORM.matcher(value).matches()) {
            throw CasesException.missing("cases.not-tracked");
        }
    }

    /** A key that nobody can guess. */
    public static TrackingKey random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new TrackingKey(HexFormat.of().formatHex(bits));
    }

    /** The one in an address, where it can be one. */
    public static Optional<TrackingKey> in(String address) {
        return FORM.matcher(address).matches() ? Optional.of(new TrackingKey(address)) : Optional.empty();
    }

    /** By which it is found. */
    public Sha256 digest() {
        return Sha256.ofContent(value.getBytes(StandardCharsets.US_ASCII));
    }

    /** Eight letters and digits that stand on the receipt beside its code, for whom the QR is of no use; follows from the key. */
    public String secret() {
        byte[] digest = HexFormat.of()
                .parseHex(Sha256.ofContent(("receipt " + value).getBytes(StandardCharsets.US_ASCII))
                        .value());
        StringBuilder secret = new StringBuilder(SECRET);
        for (int place = 0; place < SECRET; place++) {
            secret.append(DIGITS.charAt(digest[place] & 0x1f));
        }
        return secret.toString();
    }

    /** What somebody typed of a secret, as it would be written: without spaces, O as 0, I and L as 1. */
    public static String secretTyped(String text) {
        String read = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return read.length() > SECRET ? "" : read;
    }

    /** Without the key itself: it must not stand in a log. */
    @Override
    public String toString() {
        return "TrackingKey";
    }
}
