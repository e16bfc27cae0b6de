package vn.banggiang.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The one form in which entered or received text enters a system: composed, without signs that nobody can see. */
public final class PlainText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Zs}]+");
    private static final Pattern UNPRINTABLE_IN_PARAGRAPHS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t]]+");

    private PlainText() {}

    /** One line with single spaces; may be empty. */
    public static String line(String text) {
        return UNPRINTABLE.matcher(composed(text)).replaceAll(" ").strip();
    }

    /** Paragraphs: line breaks stay, other control characters do not; may be empty. */
    public static String paragraphs(String text) {
        String lines = composed(text).replaceAll("\\R", "\n");
        return UNPRINTABLE_IN_PARAGRAPHS.matcher(lines).replaceAll("").strip();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
