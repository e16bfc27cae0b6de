package vn.banggiang.edxml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A file name from outside made harmless: no path, no control or invisible formatting characters
 * (so no reversed extensions), none of the characters that file systems reserve, composed Unicode,
 * at most 200 bytes of UTF-8 with the extension kept.
 */
public record SafeFileName(String value) {

    private static final int MAX_BYTES = 200;
    private static final int MAX_EXTENSION = 20;
    private static final String RESERVED = "<>:\"/\\|?*";

    public SafeFileName {
        if (!value.equals(clean(value)) || value.isEmpty()) {
            throw new EdxmlException("edxml.file-name-unsafe", Text.excerpt(value));
        }
    }

    /** The harmless form of a name, or nothing when nothing of it remains. */
    public static Optional<SafeFileName> of(String text) {
        String clean = clean(text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(new SafeFileName(clean));
    }

    /** What stands after the last dot, in lower case; empty without one. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot <= 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String clean(String text) {
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Text.tidy(last).codePoints().filter(SafeFileName::harmless).forEach(kept::appendCodePoint);
        String name = trimmed(Text.tidy(kept.toString()));
        return isDevice(name) ? "_" + name : shortened(name);
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> RESERVED.indexOf(c) < 0;
        };
    }

    /** Without the spaces at both ends and the dots that hide a file or that Windows drops. */
    private static String trimmed(String name) {
        return name.replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    private static boolean isDevice(String name) {
        return name.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        boolean extended = dot > 0 && name.length() - dot <= MAX_EXTENSION;
        String extension = extended ? name.substring(dot) : "";
        String stem = extended ? name.substring(0, dot) : name;
        while (bytes(stem) + bytes(extension) > MAX_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return trimmed(stem) + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
