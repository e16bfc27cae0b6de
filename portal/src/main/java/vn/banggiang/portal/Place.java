package vn.banggiang.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A site where an article is shown.
 *
 * @param until since when it is not shown there any more, or null
 */
public record Place(
        SiteId site,
        SectionId section,
        Instant since,
        @Nullable Instant until) {}
