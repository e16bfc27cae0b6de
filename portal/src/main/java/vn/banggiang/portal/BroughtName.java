package vn.banggiang.portal;

import java.util.regex.Pattern;
import vn.banggiang.words.PlainText;

/**
 * The name of a file that somebody brought: the last part of what the browser sent, without signs that mean something to an
 * operating system or that nobody sees.
 *
 * @param value 1 to 120 characters
 */
record BroughtName(String value) {

    private static final int LONGEST = 120;
    private static final Pattern SIGNS = Pattern.compile("[\\\\/:*?\"<>|]+");

    /** The same with this ending in place of its own. */
    String withEnding(String ending) {
        int dot = value.lastIndexOf('.');
        String stem = dot > 0 ? value.substring(0, dot).strip() : value;
        return stem + ending;
    }

    /** Of what a browser or a program sent; {@code otherwise} where no letter is left. */
    static BroughtName of(String sent, String otherwise) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String line = SIGNS.matcher(PlainText.line(last)).replaceAll(" ").replaceAll("^[. ]+", "");
        String cut =
                line.substring(0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST)));
        return new BroughtName(cut.isBlank() ? otherwise : cut.strip());
    }
}
