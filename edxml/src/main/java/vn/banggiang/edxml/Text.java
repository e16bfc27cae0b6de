package vn.banggiang.edxml;

import java.text.Normalizer;

/** Text as the messages carry it: composed Unicode, without surrounding white space. */
final class Text {

    private Text() {}

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** A bounded piece of foreign text that is safe to show in a message. */
    static String excerpt(String text) {
        String shown = text.codePoints()
                .limit(80)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.length() < text.length() ? shown + "…" : shown;
    }
}
