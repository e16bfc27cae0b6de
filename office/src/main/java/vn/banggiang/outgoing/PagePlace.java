package vn.banggiang.outgoing;

import java.util.Locale;
import vn.banggiang.documents.DocumentsException;

/**
 * A rectangle on a page, in thousandths of the page's width and height from its upper left corner: the same place however
 * large the page is drawn.
 *
 * @param page counted from 1
 */
public record PagePlace(int page, int left, int top, int width, int height) {

    private static final int WHOLE = 1000;
    private static final int THIRD = 333;

    /** Third of a page, for who names a place in words. */
    public enum Part {
        TOP(0),
        MIDDLE(THIRD),
        BOTTOM(WHOLE - THIRD);

        private final int from;

        Part(int from) {
            this.from = from;
        }

        /** Message key of what people call it. */
        public String key() {
            return "outgoing.comment.part." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** INVALID {@code documents.place-invalid} for what reaches beyond a page or has no size. */
    public PagePlace {
        if (page < 1 || !fits(left, width) || !fits(top, height)) {
            throw DocumentsException.invalid("documents.place-invalid");
        }
    }

    /** A third of a page over its full width. */
    public static PagePlace of(int page, Part part) {
        return new PagePlace(page, 0, part.from, WHOLE, THIRD);
    }

    /** In which third its middle lies. */
    public Part part() {
        int middle = top + height / 2;
        if (middle < Part.MIDDLE.from) {
            return Part.TOP;
        }
        return middle < Part.BOTTOM.from ? Part.MIDDLE : Part.BOTTOM;
    }

    /** INVALID {@code documents.place-invalid} where the file has fewer pages. */
    void requireWithin(int pages) {
        if (page > pages) {
            throw DocumentsException.invalid("documents.place-invalid");
        }
    }

    private static boolean fits(int from, int size) {
        return from >= 0 && size >= 1 && size <= WHOLE && from <= WHOLE - size;
    }
}
