package vn.banggiang.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Vietnamese text as the search compares it. Both customs of placing the tone mark (Hoà and Hòa, Thuỷ and Thủy) give the
 * same text, as do composed and decomposed letters.
 */
final class SearchText {

    private static final Pattern MODERN_TONE = Pattern.compile("(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

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

    private SearchText() {}

    /** Lower case, one custom of tone marks, single spaces. */
    static String accented(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String oneCustom = MODERN_TONE.matcher(composed).replaceAll(SearchText::traditional);
        return GAPS.matcher(oneCustom).replaceAll(" ").strip();
    }

    /** As {@link #accented}, and without any accent; đ becomes d. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(accented(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    private static String traditional(MatchResult syllableEnd) {
        return TRADITIONAL_TONE.getOrDefault(syllableEnd.group(), syllableEnd.group());
    }
}
