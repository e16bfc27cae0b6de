package vn.banggiang.participation;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/**
 * Finds in a text what tells who somebody is: addresses, numbers of telephones and papers, the name of who asked. It proposes
 * what to strike out and holds back a text in which the asker still stands; the rest is for a person to see.
 */
final class PersonalData {

    /** Stands where something was struck out. */
    static final String STRUCK = "[…]";

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;:<>()]+@[^\\s@,;:<>()]+\\.[\\p{Alnum}]{2,}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,/-])\\+?\\d(?:[ .-]?\\d){8,14}(?![\\d/])");

    private PersonalData() {}

    /** The text without them. */
    static String struck(String text, String name) {
        String without =
                NUMBER.matcher(ADDRESS.matcher(text).replaceAll(STRUCK)).replaceAll(STRUCK);
        return name.isBlank()
                ? without
                : Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(without)
                        .replaceAll(STRUCK);
    }

    /** Whether the asker is named in it, in any spelling, or can be reached by it. */
    static boolean tells(String text, Asker asker) {
        String folded = " " + Folding.fold(text) + " ";
        return folded.contains(" " + Folding.fold(asker.name()) + " ")
                || (!asker.email().isEmpty()
                        && text.toLowerCase(Locale.ROOT).contains(asker.email().toLowerCase(Locale.ROOT)))
                || (!asker.telephone().isEmpty() && digits(text).contains(significant(asker.telephone())));
    }

    private static String digits(String text) {
        return text.replaceAll("[ .()-]", "");
    }

    /** Without the beginning, which is written as 0 and as +84. */
    private static String significant(String telephone) {
        return telephone.substring(Math.max(0, telephone.length() - 9));
    }
}
