package vn.banggiang.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * A draft that somebody wants to see on line.
 *
 * @param outcome how it ended, or null while it waits
 * @param words why it was returned; may be empty
 */
public record Proposal(
        ProposalId id,
        ArticleId article,
        int draft,
        OnLine onLine,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable Outcome outcome,
        String words,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {}
