package vn.banggiang.edxml;

import java.io.IOException;
import java.io.Writer;

/** Character data as canonical XML writes it. */
final class XmlEscape {

    /** A bit for each of the characters that text must not show as they are; all are below 64. */
    private static final long IN_TEXT = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '\r';

    private XmlEscape() {}

    static void text(char[] chars, int start, int length, Writer out) throws IOException {
        int end = start + length;
        int plain = start;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c < Long.SIZE && (IN_TEXT >>> c & 1) != 0) {
                out.write(chars, plain, i - plain);
                out.write(escaped(c));
                plain = i + 1;
            }
        }
        out.write(chars, plain, end - plain);
    }

    static void attribute(String value, Writer out) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '&' || c == '<' || c == '"' || c == '\t' || c == '\n' || c == '\r') {
                out.write(escaped(c));
            } else {
                out.write(c);
            }
        }
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t' -> "&#x9;";
            case '\n' -> "&#xA;";
            case '\r' -> "&#xD;";
            default -> throw new IllegalArgumentException("not escaped: " + (int) c);
        };
    }
}
