package vn.banggiang.portal.open;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteId;

/**
 * Which articles are looked for.
 *
 * @param site at which portal, or null for all
 * @param words each must stand in the text, with or without accents
 * @param kind of which kind of section alone, or null
 * @param since dated then or later alone, or null
 */
public record TextSearch(
        @Nullable SiteId site,
        String words,
        @Nullable SectionKind kind,
        @Nullable Instant since) {

    /** By words alone. */
    public static TextSearch of(@Nullable SiteId site, String words) {
        return new TextSearch(site, words, null, null);
    }
}
