package vn.banggiang.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;

/** A telephone's authenticator, which knows one secret and the time. */
public final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7]{32})");
    private static final int BASE = 32;
    private static final int BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;

    private Authenticator(byte[] secret) {
        this.key = new SecretKeySpec(secret, "RAW");
    }

    /** With the secret typed in, in groups of letters. */
    public static Authenticator typed(String groups) {
        String digits = groups.replace(" ", "")
                .chars()
                .mapToObj(letter -> Integer.toString(ALPHABET.indexOf(letter), BASE))
                .collect(Collectors.joining());
        byte[] signed = new BigInteger(digits, BASE).toByteArray();
        byte[] secret = new byte[BYTES];
        int length = Math.min(signed.length, BYTES);
        System.arraycopy(signed, signed.length - length, secret, BYTES - length, length);
        return new Authenticator(secret);
    }

    /** With the secret in the QR on this picture. */
    public static Authenticator scanned(byte[] picture) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var luminance = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        String address = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(luminance)))
                .getText();
        Matcher secret = SECRET.matcher(address);
        if (!secret.find()) {
            throw new AssertionError("no secret in " + address);
        }
        return typed(secret.group(1));
    }

    /** What it shows now. */
    public String code() {
        return code(0);
    }

    /** What it shows so many steps of 30 seconds later. */
    String code(int steps) {
        try {
            Instant then = Instant.now().plus(generator.getTimeStep().multipliedBy(steps));
            return generator.generateOneTimePasswordString(key, then, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Six digits that it does not show these minutes. */
    public String wrong() {
        return IntStream.range(0, 1_000_000)
                .mapToObj("%06d"::formatted)
                .filter(code -> IntStream.rangeClosed(-5, 5)
                        .noneMatch(step -> code(step).equals(code)))
                .findFirst()
                .orElseThrow();
    }
}
