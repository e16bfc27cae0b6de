package vn.banggiang.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * What an editor saved once.
 *
 * @param number counted from 1 in each article
 * @param base the draft upon which it was written, or null for the first
 * @param merges another draft whose words it took in as well, or null
 * @param files what goes with it, in order
 */
public record Draft(
        ArticleId article,
        int number,
        @Nullable Integer base,
        @Nullable Integer merges,
        ArticleText text,
        List<AttachedFile> files,
        PersonId writtenBy,
        Instant writtenAt) {

    /** Copies the list. */
    public Draft {
        files = List.copyOf(files);
    }
}
