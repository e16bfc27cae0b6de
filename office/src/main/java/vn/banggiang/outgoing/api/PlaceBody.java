package vn.banggiang.outgoing.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.outgoing.PagePlace;

/**
 * A rectangle on a page as JSON, in thousandths of the page's width and height.
 *
 * @param page counted from 1
 */
record PlaceBody(
        @Nullable Integer page,
        @Nullable Integer left,
        @Nullable Integer top,
        @Nullable Integer width,
        @Nullable Integer height) {

    static @Nullable PlaceBody of(@Nullable PagePlace place) {
        return place == null
                ? null
                : new PlaceBody(place.page(), place.left(), place.top(), place.width(), place.height());
    }

    PagePlace place() {
        return new PagePlace(sent(page), sent(left), sent(top), sent(width), sent(height));
    }

    /** What is missing lies nowhere. */
    private static int sent(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, -1);
    }
}
