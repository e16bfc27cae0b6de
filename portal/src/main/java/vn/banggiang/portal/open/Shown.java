package vn.banggiang.portal.open;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Slug;
import vn.banggiang.portal.VersionId;
import vn.banggiang.shell.Language;

/**
 * An article as a list of one site shows it.
 *
 * @param site where it is shown; {@code home} is whose it is
 * @param siteSlug and {@code slug} are its address there
 * @param since when this version came on line
 * @param changed whether an earlier version was on line before
 * @param lead number of its first picture, or null
 */
public record Shown(
        ArticleId article,
        VersionId version,
        SiteId site,
        Slug siteSlug,
        SectionId section,
        SiteId home,
        Slug slug,
        Language language,
        String title,
        String summary,
        String byline,
        Instant dated,
        Instant since,
        @Nullable Instant until,
        boolean changed,
        @Nullable UUID lead) {

    /** Its address at the site where it is shown. */
    public String href() {
        return PublicAddress.of(siteSlug, slug);
    }
}
