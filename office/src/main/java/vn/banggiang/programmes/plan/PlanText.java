package vn.banggiang.programmes.plan;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words of a cell: composed, on one line. */
final class PlanText {

    static final int LONGEST_CODE = 40;
    static final int LONGEST_NAME = 500;
    static final int LONGEST_INDICATOR = 300;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** What steers a terminal or turns the direction of the words, and what XML cannot carry. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");

    private PlanText() {}

    static String of(String cell) {
        return BLANKS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    static boolean isSteering(String text) {
        return STEERING.matcher(text).find();
    }
}
