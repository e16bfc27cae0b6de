package vn.banggiang.documents;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.banggiang.words.PlainText;

/** The one form in which entered or received text enters a document's facts: NFC, one line, single spaces. */
public final class FieldText {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private FieldText() {}

    /** Message key of what pages call a field, such as {@code documents.field.trich-yeu}. */
    public static String labelKey(String field) {
        return "documents.field." + CAPITAL.matcher(field).replaceAll("-$0").toLowerCase(Locale.ROOT);
    }

    /**
     * The text as one line.
     *
     * @throws DocumentsException {@code documents.text-missing} when blank, {@code documents.text-too-long} beyond
     *     {@code max} characters; both name the field
     */
    public static String required(String field, @Nullable String text, int max) {
        String line = text == null ? "" : PlainText.line(text);
        if (line.isEmpty()) {
            throw DocumentsException.missing(field);
        }
        return bounded(field, line, max);
    }

    /** The text as one line, possibly empty; as {@link #required} when too long. */
    public static String optional(String field, @Nullable String text, int max) {
        return text == null ? "" : bounded(field, PlainText.line(text), max);
    }

    /** Paragraphs: line breaks stay, other control characters do not; as {@link #required} when blank or too long. */
    public static String paragraphs(String field, @Nullable String text, int max) {
        String body = text == null ? "" : PlainText.paragraphs(text);
        if (body.isEmpty()) {
            throw DocumentsException.missing(field);
        }
        return bounded(field, body, max);
    }

    /** What a machine read, cut where it is longer than the field: a proposal for the clerk, never a refusal. */
    public static @Nullable String proposed(@Nullable String text, int max) {
        String line = text == null ? "" : PlainText.line(text);
        if (line.isEmpty()) {
            return null;
        }
        return line.length() <= max ? line : line.substring(0, cut(line, max));
    }

    private static int cut(String line, int max) {
        return Character.isHighSurrogate(line.charAt(max - 1)) ? max - 1 : max;
    }

    private static String bounded(String field, String text, int max) {
        if (text.length() > max) {
            throw DocumentsException.tooLong(field, max);
        }
        return text;
    }
}
