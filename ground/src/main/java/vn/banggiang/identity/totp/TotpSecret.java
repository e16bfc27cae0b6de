package vn.banggiang.identity.totp;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.modulith.NamedInterface;

/** What a person's authenticator and the platform both know: 160 random bits. */
@NamedInterface("totp")
public final class TotpSecret {

    private static final int BYTES = 20;
    private static final int LETTERS = BYTES * 8 / 5;
    private static final int BASE = 32;
    /** RFC 4648. */
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final String ISSUER = "Bằng Giang";

    private final byte[] bytes;

    TotpSecret(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /** A new secret. */
    public static TotpSecret random(SecureRandom source) {
        byte[] bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** What {@link #inGroups} wrote; {@link IllegalArgumentException} for anything else. */
    public static TotpSecret typed(String groups) {
        String digits = groups.replace(" ", "")
                .chars()
                .map(ALPHABET::indexOf)
                .mapToObj(value -> String.valueOf(Character.forDigit(value, BASE)))
                .collect(Collectors.joining());
        if (digits.length() != LETTERS) {
            throw new IllegalArgumentException("a secret has " + LETTERS + " letters");
        }
        // One bit more, so that zeros in front stay.
        byte[] number = new BigInteger("1" + digits, BASE).toByteArray();
        return new TotpSecret(Arrays.copyOfRange(number, 1, number.length));
    }

    /** As people type it into an authenticator: 32 letters in groups of four. */
    public String inGroups() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What an authenticator reads from a QR. */
    public String address(String username) {
        String issuer = encoded(ISSUER);
        return "otpauth://totp/" + issuer + ":" + encoded(username) + "?secret=" + base32() + "&issuer=" + issuer;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    SecretKey key() {
        return new SecretKeySpec(bytes, "RAW");
    }

    private String base32() {
        String digits = new BigInteger(1, bytes).toString(BASE);
        return "0"
                .repeat(LETTERS - digits.length())
                .concat(digits)
                .chars()
                .mapToObj(digit -> String.valueOf(ALPHABET.charAt(Character.digit(digit, BASE))))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TotpSecret";
    }
}
