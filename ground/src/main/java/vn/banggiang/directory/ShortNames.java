package vn.banggiang.directory;

import java.util.Map;
import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/** What everybody writes short: a search for it is a search for the whole. */
final class ShortNames {

    private static final Map<String, String> WHOLE = Map.of(
            "ubnd", "uy ban nhan dan",
            "hdnd", "hoi dong nhan dan",
            "ubmttq", "uy ban mat tran to quoc",
            "mttq", "mat tran to quoc",
            "tp", "thanh pho",
            "vp", "van phong");

    private static final Pattern SHORT = Pattern.compile("\\b(?:" + String.join("|", WHOLE.keySet()) + ")\\b");

    private ShortNames() {}

    /** The text without accents and with these words in full; as it is where none of them is in it. */
    static String spelledOut(String typed) {
        String plain = Folding.plain(typed);
        var found = SHORT.matcher(plain);
        return found.find() ? found.replaceAll(word -> WHOLE.getOrDefault(word.group(), word.group())) : typed;
    }
}
