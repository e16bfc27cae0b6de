package vn.banggiang.importing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.portal.ArticleId;

/**
 * One text of an export.
 *
 * @param ordinal its place in the export, counted from 1
 * @param line on which it begins
 * @param author login at the other site
 * @param category slug of the first, or empty
 * @param dated when it was published there, or null
 * @param releasable whether everybody could read it there: only then it comes on line with the others
 * @param reason message key, or null: why it was left out or failed
 * @param article that it became, with the number of the draft
 */
public record Item(
        RunId run,
        int ordinal,
        long line,
        String guid,
        String title,
        String type,
        String status,
        String author,
        String category,
        @Nullable Instant dated,
        boolean releasable,
        ItemState state,
        @Nullable String reason,
        List<String> reasonArgs,
        List<Note> notes,
        @Nullable ArticleId article,
        @Nullable Integer draft,
        @Nullable PersonId approvedBy) {

    /** Copies the lists. */
    public Item {
        reasonArgs = List.copyOf(reasonArgs);
        notes = List.copyOf(notes);
    }

    /** Whether a second person can put it on line from here. */
    public boolean isToApprove() {
        return releasable && (state == ItemState.DRAFTED || state == ItemState.REWRITTEN);
    }
}
