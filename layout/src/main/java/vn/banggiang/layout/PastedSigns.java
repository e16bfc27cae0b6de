package vn.banggiang.layout;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs that word processors paste as codes of their own symbol fonts (Symbol, Wingdings: U+F020 to U+F0FF), which no
 * other font has. Those of lists become the sign that they show; any other stays, and is refused by its name.
 */
final class PastedSigns {
    private static final Pattern PASTED = Pattern.compile("[\\uF020-\\uF0FF\\u2610]");
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("\uF020", " "),
            Map.entry("\uF0B7", "•"),
            Map.entry("\uF06C", "•"),
            Map.entry("\uF09F", "•"),
            Map.entry("\uF02D", "-"),
            Map.entry("\uF0A7", "▪"),
            Map.entry("\uF06E", "■"),
            Map.entry("\uF06F", "□"),
            Map.entry("\uF0A8", "□"),
            Map.entry("\uF071", "□"),
            Map.entry("\uF0D8", "►"),
            Map.entry("\uF0E0", "→"),
            Map.entry("\uF075", "♦"),
            // A box of a form, which the page's font has as a plain square.
            Map.entry("\u2610", "□"));

    private PastedSigns() {}

    static String shown(String text) {
        return PASTED.matcher(text).replaceAll(sign -> SHOWN.getOrDefault(sign.group(), sign.group()));
    }
}
