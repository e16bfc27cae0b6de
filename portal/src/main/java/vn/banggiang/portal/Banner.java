package vn.banggiang.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who opens a portal is told first: a flood, a closed counter.
 *
 * @param site where, or null for every site
 */
public record Banner(UUID id, @Nullable SiteId site, String words, Instant setAt) {

    /** Whether it is shown there. */
    public boolean isShownAt(SiteId here) {
        return site == null || site.equals(here);
    }
}
