package vn.banggiang.richtext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The declarations of a style attribute, for what they mean alone: none of them is written again. */
record Declarations(String style) {

    Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                read.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return read;
    }
}
