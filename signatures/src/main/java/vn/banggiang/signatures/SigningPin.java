package vn.banggiang.signatures;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The digits with which a person unlocks the signing key. Never printed, logged or kept. */
public final class SigningPin {

    /** Digits. */
    public static final int SHORTEST = 6;
    /** Digits. */
    public static final int LONGEST = 12;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + SHORTEST + "," + LONGEST + "}");
    private static final Pattern REPEATED = Pattern.compile("(.{1,6})\\1+");
    private static final int FEWEST_DIFFERENT = 4;

    private final String digits;

    private SigningPin(String digits) {
        this.digits = digits;
    }

    /**
     * What somebody typed to sign; blanks between the digits are left out. {@link SignaturesException} {@code
     * signing.pin-form} for what cannot be a PIN, which therefore counts as no try.
     */
    public static SigningPin typed(String text) {
        return new SigningPin(digits(text, "pin"));
    }

    /**
     * A new PIN. {@link SignaturesException} {@code signing.pin-form}, {@code signing.pin-easy} for one that is guessed first,
     * {@code signing.pins-differ}.
     */
    public static SigningPin chosen(String text, String repeated) {
        String digits = digits(text, "chosen");
        if (isEasy(digits)) {
            throw SignaturesException.invalid("signing.pin-easy").at("chosen");
        }
        if (!digits.equals(withoutBlanks(repeated))) {
            throw SignaturesException.invalid("signing.pins-differ").at("repeated");
        }
        return new SigningPin(digits);
    }

    byte[] bytes() {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }

    /** Few different digits, one group over and over, or a way along or across the keypad. */
    private static boolean isEasy(String digits) {
        return digits.chars().distinct().count() < FEWEST_DIFFERENT
                || REPEATED.matcher(digits).matches()
                || isEvenlyStepped(digits)
                || new StringBuilder(digits).reverse().toString().equals(digits);
    }

    private static boolean isEvenlyStepped(String digits) {
        int step = digits.charAt(1) - digits.charAt(0);
        for (int i = 2; i < digits.length(); i++) {
            if (Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10) != Math.floorMod(step, 10)) {
                return false;
            }
        }
        return true;
    }

    private static String digits(String text, String field) {
        String digits = withoutBlanks(text);
        if (!FORM.matcher(digits).matches()) {
            throw SignaturesException.invalid("signing.pin-form", SHORTEST, LONGEST)
                    .at(field);
        }
        return digits;
    }

    private static String withoutBlanks(String text) {
        return text.length() > 2 * LONGEST ? "" : text.replace(" ", "");
    }

    /** Without its digits. */
    @Override
    public String toString() {
        return "SigningPin";
    }
}
