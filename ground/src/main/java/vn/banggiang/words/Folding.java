package vn.banggiang.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Vietnamese text as it is compared and searched, everywhere in the same way. Both customs of placing the tone mark (Hoà and
 * Hòa, Thuỷ and Thủy) give the same text, as do composed and decomposed letters.
 */
public final class Folding {

    private static final Pattern MODERN_TONE = Pattern.compile("(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private static final Map<String, String> TRADITIONAL_TONE = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private Folding() {}

    /** Lower case, one custom of tone marks, single spaces. */
    public static String accented(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String oneCustom = MODERN_TONE.matcher(composed).replaceAll(Folding::traditional);
        return GAPS.matcher(oneCustom).replaceAll(" ").strip();
    }

    /** As {@link #accented}, and without any accent; đ becomes d. */
    public static String plain(String text) {
        String decomposed = Normalizer.normalize(accented(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    /** As {@link #plain}, and without punctuation: "Về việc  CHUYỂN ĐỔI-số" becomes "ve viec chuyen doi so". */
    public static String fold(String text) {
        return SEPARATORS.matcher(plain(text)).replaceAll(" ").strip();
    }

    /** As {@link #fold}, and spaces do not count either: two spellings of one name are equal. */
    public static String foldTight(String text) {
        return fold(text).replace(" ", "");
    }

    private static String traditional(MatchResult syllableEnd) {
        return TRADITIONAL_TONE.getOrDefault(syllableEnd.group(), syllableEnd.group());
    }
}
