package vn.banggiang.portal.open;

import java.nio.charset.StandardCharsets;
import vn.banggiang.words.PlainText;

/** Lines of iCalendar (RFC 5545, 3.1 and 3.3.11): words escaped, lines folded so that none has more than 75 octets. */
final class IcsText {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A value in which no sign means anything. */
    void line(String name, String value) {
        fold(name + ":" + value);
    }

    /** A value that people wrote. */
    void words(String name, String words) {
        line(name, PlainText.line(words).replaceAll("([\\\\;,])", "\\\\$1"));
    }

    private void fold(String line) {
        int octets = 0;
        for (int sign : line.codePoints().toArray()) {
            int length = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += length;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
