package vn.banggiang.layout;

import java.text.Normalizer;

/** The one form in which text enters a page: NFC, no control characters, single spaces. */
public final class Text {
    private Text() {}

    /**
     * Text of one line, at most {@code max} characters.
     *
     * @throws LayoutException {@code layout.text-missing} if blank, {@code layout.text-too-long} if longer; the
     *     argument is the field's name
     */
    public static String required(String field, String text, int max) {
        String line = line(text);
        if (line.isEmpty()) {
            throw new LayoutException("layout.text-missing", field);
        }
        if (line.length() > max) {
            throw new LayoutException("layout.text-too-long", field, max);
        }
        return line;
    }

    /** Text of one line, possibly empty. */
    public static String line(String text) {
        return composed(text)
                .replaceAll("[\\p{Cc}\\p{Cf} \\u2028\\u2029]+", " ")
                .strip();
    }

    /** Lines as they are, in NFC and with the list signs that word processors paste as other programs show them. */
    public static String composed(String text) {
        return PastedSigns.shown(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
