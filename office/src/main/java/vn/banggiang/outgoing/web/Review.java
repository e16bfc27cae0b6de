package vn.banggiang.outgoing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.outgoing.CommentLine;

/**
 * What colleagues say about the page that is shown.
 *
 * @param version of the page that is shown; null where there is none
 * @param latest whether no newer version exists
 * @param mayComment whether anything may still be said
 * @param maySettle whether the reader marks comments as settled
 */
public record Review(
        List<CommentLine> comments, @Nullable Integer version, boolean latest, boolean mayComment, boolean maySettle) {

    /** How many are not settled. */
    public long open() {
        return comments.stream().filter(line -> !line.comment().isSettled()).count();
    }

    /** Whether it was made upon another version than the one that is shown. */
    public boolean isAboutAnother(CommentLine line) {
        Integer about = line.comment().version();
        return about != null && !about.equals(version);
    }

    /** Where it stands on the page that is shown: page, left, top, width, height; null where it does not. */
    public @Nullable String place(CommentLine line) {
        var place = line.comment().place();
        return place == null || isAboutAnother(line)
                ? null
                : "%d,%d,%d,%d,%d".formatted(place.page(), place.left(), place.top(), place.width(), place.height());
    }
}
