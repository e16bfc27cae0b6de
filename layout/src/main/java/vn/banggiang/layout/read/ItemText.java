package vn.banggiang.layout.read;

import java.util.regex.Pattern;

/** The text of one line of a list of names. */
final class ItemText {
    private static final Pattern DASH = Pattern.compile("[-–—+•*]\\s*");
    private static final Pattern END = Pattern.compile("[\\s;.,/]+$");
    /** "Lưu: VT, CNTT. PL.(300)": the typist's sign is no recipient. */
    private static final Pattern TYPIST =
            Pattern.compile("(?u)(L\\p{L}u\\s*:.*?)\\.\\s+[\\p{Lu}.]{1,8}\\.?\\s*(?:\\(\\d+\\))?");

    private ItemText() {}

    static boolean opensItem(String text) {
        return DASH.matcher(text).lookingAt();
    }

    /** Without dash, final punctuation and typist's sign. */
    static String clean(String text) {
        String item = DASH.matcher(text).lookingAt() ? DASH.matcher(text).replaceFirst("") : text;
        var typist = TYPIST.matcher(item);
        if (typist.matches()) {
            item = typist.group(1);
        }
        return END.matcher(item).replaceFirst("").strip();
    }
}
