package vn.banggiang.portal;

import java.time.Instant;
import vn.banggiang.directory.PersonId;

/**
 * An article in the list of those who work on it.
 *
 * @param title of the newest draft
 * @param writtenBy who saved last, {@code writtenAt} when
 */
public record ArticleLine(
        ArticleId id, SectionId section, String title, ArticleState state, PersonId writtenBy, Instant writtenAt) {}
