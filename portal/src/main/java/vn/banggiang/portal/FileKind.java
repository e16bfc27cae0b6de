package vn.banggiang.portal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.banggiang.edxml.FileType;

/** What a file that goes with an article is, as its first bytes tell; its name decides only whether a text is a table. */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv;charset=UTF-8"),
    ZIP("application/zip"),
    MP4("video/mp4"),
    WEBM("video/webm");

    /** How many first bytes the decision rests on. */
    static final int HEAD = 8192;

    private static final long MOST_OF_A_DOCUMENT = 50L << 20;
    private static final long MOST_OF_A_VIDEO = 200L << 20;
    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash");
    private static final String EBML = "\u001aE\u00df\u00a3";

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Empty for whatever else it is. */
    static Optional<FileKind> of(byte[] head, String name) {
        String latin1 = new String(head, StandardCharsets.ISO_8859_1);
        if (latin1.startsWith("ftyp", 4) && head.length >= 12 && MP4_BRANDS.contains(latin1.substring(8, 12))) {
            return Optional.of(MP4);
        }
        if (latin1.startsWith(EBML)
                && latin1.substring(0, Math.min(latin1.length(), 64)).contains("webm")) {
            return Optional.of(WEBM);
        }
        FileType type = FileType.of(head);
        if (type == FileType.TEXT) {
            return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
        }
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(type.name()))
                .findFirst();
    }

    /** As in the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is played where it stands. */
    public boolean isVideo() {
        return this == MP4 || this == WEBM;
    }

    /** The largest that is taken in, in bytes. */
    public long most() {
        return isVideo() ? MOST_OF_A_VIDEO : MOST_OF_A_DOCUMENT;
    }

    /** The ending of its name. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
