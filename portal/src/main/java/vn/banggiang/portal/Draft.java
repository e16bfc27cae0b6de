package vn.banggiang.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * What an editor saved once.
 *
 * @param number counted from 1 in each article
 * @param base the draft upon which it was written, or null for the first
 * @param merges another draft whose words it took in as well, or null
 */
public record Draft(
        ArticleId article,
        int number,
        @Nullable Integer base,
        @Nullable Integer merges,
        ArticleText text,
        PersonId writtenBy,
        Instant writtenAt) {}
