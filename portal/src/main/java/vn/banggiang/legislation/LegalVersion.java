package vn.banggiang.legislation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * What was said of a document at one time.
 *
 * @param writtenBy null where the office's own facts were taken over
 * @param since when it came on line, or null
 * @param approvedBy who put it on line; null where nobody has, or the clerk at issuing
 */
public record LegalVersion(
        int number,
        LegalFacts facts,
        @Nullable PersonId writtenBy,
        Instant writtenAt,
        @Nullable Instant since,
        @Nullable PersonId approvedBy) {}
