package vn.banggiang.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * What was said at one time.
 *
 * @param since when everybody began to read it, or null
 * @param approvedBy who let them, or null
 */
public record ProfileVersion(
        int number,
        ProfileText text,
        PersonId writtenBy,
        Instant writtenAt,
        @Nullable Instant since,
        @Nullable PersonId approvedBy) {}
