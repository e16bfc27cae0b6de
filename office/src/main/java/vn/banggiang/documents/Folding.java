package vn.banggiang.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared and searched: without case, diacritics, punctuation and double spaces. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private Folding() {}

    /** "Về việc  CHUYỂN ĐỔI số" becomes "ve viec chuyen doi so". */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return SEPARATORS.matcher(bare).replaceAll(" ").strip();
    }

    /** As {@link #fold}, and spaces do not count either: two spellings of one name are equal. */
    public static String foldTight(String text) {
        return fold(text).replace(" ", "");
    }
}
