package vn.banggiang.legislation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.Site;

/**
 * A legal document as those see it who work at its portal.
 *
 * @param versions the newest first
 * @param removedAt when it was taken off last, or null; {@code removedWhy} then says why
 */
public record LegalView(
        LegalDocument document,
        Site site,
        List<LegalVersion> versions,
        List<Related> related,
        @Nullable Instant removedAt,
        String removedWhy) {

    /** Copies the lists. */
    public LegalView {
        versions = List.copyOf(versions);
        related = List.copyOf(related);
    }

    /** What was said last. */
    public LegalVersion newest() {
        return versions.getFirst();
    }

    /** How it stands. */
    public LegalStanding standing() {
        Instant published = versions.stream()
                .map(LegalVersion::since)
                .filter(since -> since != null)
                .max(Instant::compareTo)
                .orElse(null);
        if (published == null) {
            return LegalStanding.ENTERED;
        }
        if (removedAt != null && !removedAt.isBefore(published)) {
            return LegalStanding.REMOVED;
        }
        return newest().since() == null ? LegalStanding.CHANGED : LegalStanding.ON_LINE;
    }

    /** Its public address. */
    public String href() {
        return site.href() + "/van-ban/" + document.slug();
    }
}
