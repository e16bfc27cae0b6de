package vn.banggiang.outgoing.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.outgoing.CommentLine;
import vn.banggiang.outgoing.DraftComment;

/**
 * A comment on a draft as JSON.
 *
 * @param version of the page that was commented on; null where there was none yet
 * @param place null for the draft as a whole
 * @param settledAt null while it is open, as {@code settledBy} and {@code answer}
 */
record CommentBody(
        int number,
        String words,
        String by,
        Instant at,
        @Nullable Integer version,
        @Nullable PlaceBody place,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String answer) {

    static CommentBody of(CommentLine line) {
        DraftComment comment = line.comment();
        DraftComment.Settlement settlement = comment.settlement();
        return new CommentBody(
                comment.number(),
                comment.words(),
                line.by(),
                comment.at(),
                comment.version(),
                PlaceBody.of(comment.place()),
                settlement == null ? null : line.settledBy(),
                settlement == null ? null : settlement.at(),
                settlement == null ? null : settlement.answer());
    }
}
