package vn.banggiang.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.shell.Language;

/**
 * A portal: the province's, or that of one of its agencies.
 *
 * @param slug by which it is reached below {@code /cong}
 * @param host name of its own under which it is reached as well, or null
 * @param closedAt since when it is an archive, or null
 * @param successor whose portal went on with its work, or null
 * @param emblem number of the picture in its head, or null for the one that is drawn
 * @param revision of what the public sees of it
 */
public record Site(
        SiteId id,
        AgencyId agency,
        Slug slug,
        @Nullable HostName host,
        String title,
        String titleEn,
        Colour colour,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable SiteId successor,
        @Nullable UUID emblem,
        long revision) {

    /** Whether it is written any more. */
    public boolean isOpen() {
        return closedAt == null;
    }

    /** Its name in this language. */
    public String title(Language language) {
        return language == Language.EN ? titleEn : title;
    }

    /** Its first page. */
    public String href() {
        return PublicAddress.ROOT + "/" + slug;
    }
}
