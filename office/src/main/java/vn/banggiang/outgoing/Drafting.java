package vn.banggiang.outgoing;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.IncomingId;

/**
 * What somebody wants to write.
 *
 * @param unit the drafting unit; null where the drafter has but one
 * @param replyTo the incoming document that it answers; null where it answers none
 * @param completes whether its issue completes the document that it answers
 */
public record Drafting(
        DraftContent content,
        @Nullable UnitId unit,
        @Nullable IncomingId replyTo,
        boolean completes) {

    /** A document that answers nothing. */
    public static Drafting of(DraftContent content) {
        return new Drafting(content, null, null, true);
    }

    /** An answer whose issue completes what it answers. */
    public static Drafting reply(DraftContent content, IncomingId replyTo) {
        return new Drafting(content, null, replyTo, true);
    }
}
