package vn.banggiang.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prefixes that producers write without declaring them, as the axis' own sample does with {@code xlink:href}. Each is
 * declared at the root, unless the root does so itself; an element below may still declare it otherwise. Nothing of
 * such a namespace is acted upon.
 *
 * @param input the message with the declarations
 * @param lent prefixes and namespaces that the message itself does not declare at its root
 * @param length bytes added, all at the end of the root's start tag
 */
record UsualPrefixes(InputStream input, Map<String, String> lent, int length) {

    private static final Map<String, String> USUAL = Map.of(
            "xlink", "http://www.w3.org/1999/xlink",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    /** The root's start tag ends within this many bytes, or stays as it is. */
    private static final int SEARCHED = 8192;

    /** Takes a message in an encoding that writes ASCII as ASCII; any other stays as it is. */
    static UsualPrefixes declaredIn(InputStream message) throws IOException {
        byte[] head = message.readNBytes(SEARCHED);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int start = startTag(text);
        int end = start < 0 ? -1 : endOfTag(text, start);
        if (end < 0) {
            return new UsualPrefixes(rejoined(head, head.length, "", message), Map.of(), 0);
        }
        String tag = text.substring(start, end);
        Map<String, String> lent = USUAL.entrySet().stream()
                .filter(prefix -> !tag.contains("xmlns:" + prefix.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        String declarations = lent.entrySet().stream()
                .map(prefix -> " xmlns:" + prefix.getKey() + "=\"" + prefix.getValue() + "\"")
                .collect(Collectors.joining());
        return new UsualPrefixes(rejoined(head, end, declarations, message), lent, declarations.length());
    }

    /** Where the first tag with a name begins; −1 without one, and when something else is not closed before it. */
    private static int startTag(String text) {
        int tag = text.indexOf('<');
        while (tag >= 0 && tag + 1 < text.length()) {
            String from = text.substring(tag, Math.min(text.length(), tag + 4));
            String end = from.startsWith("<!--") ? "-->" : from.startsWith("<?") ? "?>" : "";
            if (end.isEmpty()) {
                return Character.isLetter(text.charAt(tag + 1)) ? tag : -1;
            }
            int closed = text.indexOf(end, tag + 2);
            tag = closed < 0 ? -1 : text.indexOf('<', closed);
        }
        return -1;
    }

    /** Where the tag's closing {@code >} or {@code />} stands. */
    private static int endOfTag(String text, int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return text.charAt(i - 1) == '/' ? i - 1 : i;
            }
        }
        return -1;
    }

    private static InputStream rejoined(byte[] head, int at, String added, InputStream rest) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head, 0, at),
                new ByteArrayInputStream(added.getBytes(StandardCharsets.ISO_8859_1)),
                new ByteArrayInputStream(head, at, head.length - at),
                rest)));
    }
}
