package vn.banggiang.payments;

import java.security.SecureRandom;

/** What a transfer is known by: short enough to be typed, without letters that look like digits. */
final class Reference {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String random() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> text.append(LETTERS.charAt(letter)));
        return text.toString();
    }
}
