package vn.banggiang.layout.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparing printed words in spite of accents, spaces and case that a producer damaged. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern RULE = Pattern.compile("[\\s_\\-–—=*.·…─━]*");

    private Words() {}

    /** Letters, digits and signs without accents and spaces, in capitals: "Kính gửi:" is "KINHGUI:". */
    static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Letters of a text in capitals with their accents, without spaces. */
    static String capitals(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** Whether there are capitals and no small letters. */
    static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether two of three letters at least are capitals: old fonts print some accented letters small. */
    static boolean isMostlyCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return capitals > 0 && capitals * 3 >= letters * 2;
    }

    /** Whether a line is only a rule made of signs, or blank. */
    static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }
}
