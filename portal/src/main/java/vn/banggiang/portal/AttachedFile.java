package vn.banggiang.portal;

import java.util.Locale;
import java.util.UUID;
import vn.banggiang.storage.Sha256;

/**
 * A file that goes with an article.
 *
 * @param name with the ending of its kind
 * @param bytes how large it is
 */
public record AttachedFile(UUID id, String name, FileKind kind, long bytes, Sha256 sha256) {

    private static final long KILO = 1024;

    /** How large it is, as people say it: {@code 340 KB}, {@code 2,4 MB}. */
    public String size() {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round((double) bytes / KILO)) + " KB";
        }
        return String.format(Locale.of("vi"), "%.1f MB", (double) bytes / (KILO * KILO));
    }
}
