package vn.banggiang.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What bytes are by their beginning: neither a name nor what a browser says of them counts. */
enum Kind {
    JPEG("jpeg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp"),
    SVG("");

    private static final int BEGINNING = 1024;

    private final String reader;

    Kind(String reader) {
        this.reader = reader;
    }

    /** Name under which its readers are registered. */
    String reader() {
        return reader;
    }

    /** {@code pictures.unknown-kind} for everything else. */
    static Kind of(byte[] content) {
        String head =
                new String(Arrays.copyOf(content, Math.min(content.length, BEGINNING)), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        } else if (head.toLowerCase(Locale.ROOT).contains("<svg")) {
            return SVG;
        }
        throw PicturesException.unknownKind();
    }
}
