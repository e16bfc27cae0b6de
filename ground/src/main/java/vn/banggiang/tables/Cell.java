package vn.banggiang.tables;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in one cell. A text stays a text: nothing that it begins with makes a formula of it. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /** Words, as many as any spreadsheet program takes, without the signs that XML cannot carry. */
    record Text(String value) implements Cell {

        private static final int MOST = 32_767;
        private static final Pattern NOT_XML =
                Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

        /** Shortens what is too long. */
        public Text {
            String sound = NOT_XML.matcher(value).replaceAll(" ");
            value = sound.length() <= MOST ? sound : sound.substring(0, sound.offsetByCodePoints(MOST - 1, 0));
        }
    }

    /** A whole number. */
    record Whole(long value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** These words; empty for null. */
    static Cell of(@Nullable String text) {
        return new Text(Objects.requireNonNullElse(text, ""));
    }

    /** This number. */
    static Cell of(long number) {
        return new Whole(number);
    }

    /** This day; empty for null. */
    static Cell of(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }
}
