package vn.banggiang.layout.render;

import java.text.Normalizer;
import java.util.List;
import vn.banggiang.layout.form.Typeface;

/**
 * A stretch of text in one face. Spaces at its ends count.
 *
 * @param blank whether it only stands for what is still missing
 */
public record Run(String text, Typeface face, boolean blank) {

    public Run {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf} \\u2028\\u2029]+", " ");
    }

    /** Text that says what it means. */
    public Run(String text, Typeface face) {
        this(text, face, false);
    }

    public static Run regular(String text) {
        return new Run(text, Typeface.REGULAR);
    }

    public static Run bold(String text) {
        return new Run(text, Typeface.BOLD);
    }

    public static Run italic(String text) {
        return new Run(text, Typeface.ITALIC);
    }

    static String text(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList()).strip();
    }
}
