package vn.banggiang.outgoing.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.outgoing.PagePlace;

/**
 * A comment as it was sent.
 *
 * @param version of the page that the commenter had before them
 * @param page null for the draft as a whole
 * @param part where on the page, by who cannot or does not draw; a drawn rectangle says it more exactly
 */
record CommentForm(
        @Nullable String words,
        @Nullable Integer version,
        @Nullable Integer page,
        PagePlace.@Nullable Part part,
        @Nullable Integer left,
        @Nullable Integer top,
        @Nullable Integer width,
        @Nullable Integer height) {

    @Nullable
    PagePlace place() {
        if (page == null) {
            return null;
        }
        return left == null || top == null || width == null || height == null
                ? PagePlace.of(page, Objects.requireNonNullElse(part, PagePlace.Part.TOP))
                : new PagePlace(page, left, top, width, height);
    }
}
