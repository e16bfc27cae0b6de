package vn.banggiang.forms.json;

import java.util.ArrayList;
import java.util.List;

/** Days before or after one, as a pattern of their letters: all that a schema can say of them. */
final class DayPattern {

    private DayPattern() {}

    static String before(String day) {
        return pattern(day, true);
    }

    static String after(String day) {
        return pattern(day, false);
    }

    /** The same letters up to a place, there a smaller or a larger digit, then any. */
    private static String pattern(String day, boolean before) {
        List<String> ways = new ArrayList<>();
        for (int at = 0; at < day.length(); at++) {
            char digit = day.charAt(at);
            if (digit == '-' || digit == (before ? '0' : '9')) {
                continue;
            }
            String others = before ? "[0-" + (char) (digit - 1) + "]" : "[" + (char) (digit + 1) + "-9]";
            ways.add(day.substring(0, at) + others + day.substring(at + 1).replaceAll("\\d", "\\\\d"));
        }
        return "^(" + String.join("|", ways) + ")$";
    }
}
