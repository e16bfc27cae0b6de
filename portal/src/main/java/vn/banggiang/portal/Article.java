package vn.banggiang.portal;

import java.time.Instant;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.shell.Language;

/**
 * One article through all its drafts and versions.
 *
 * @param site its home; {@code agency} is whose that is
 * @param section under which it stands there
 */
public record Article(
        ArticleId id,
        SiteId site,
        AgencyId agency,
        SectionId section,
        Language language,
        PersonId begunBy,
        Instant begunAt) {}
