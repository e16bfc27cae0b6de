package vn.banggiang.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.storage.Sha256;

/**
 * What the public was, is or will be given to read of an article; its words never change.
 *
 * @param number counted from 1 in each article
 * @param dated the moment that it bears
 * @param files what went with it, in order
 * @param from since when it is on line; {@code until} is the first moment at which it is not any more, or null
 * @param endedWhy what was said when it was taken off; may be empty
 * @param urgency why its author published it alone, or null
 */
public record Version(
        VersionId id,
        ArticleId article,
        int number,
        int draft,
        ArticleText text,
        List<AttachedFile> files,
        Instant dated,
        Sha256 sha256,
        PersonId approvedBy,
        Instant publishedAt,
        Instant from,
        @Nullable Instant until,
        String endedWhy,
        @Nullable Urgency urgency) {

    /** Copies the list. */
    public Version {
        files = List.copyOf(files);
    }

    /**
     * Why something went on line before anybody else had looked at it.
     *
     * @param checkedBy who has looked since, or null
     */
    public record Urgency(String reason, @Nullable PersonId checkedBy) {}

    /** Whether it is to be read at this moment. */
    public boolean isOnLine(Instant at) {
        return !from.isAfter(at) && (until == null || until.isAfter(at));
    }

    /** Whether its time is still to come. */
    public boolean isToCome(Instant at) {
        return from.isAfter(at) && (until == null || until.isAfter(from));
    }
}
