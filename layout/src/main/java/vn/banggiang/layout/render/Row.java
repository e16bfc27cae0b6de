package vn.banggiang.layout.render;

import java.util.Optional;

/**
 * A horizontal strip of the page that is never cut.
 *
 * @param above space before it, dropped at the top of a page
 * @param stays whether it must lie on the page of the row before it
 * @param newPage whether it starts a new page
 * @param repeated what is printed again when the row comes first on a page: a table's header
 */
record Row(float above, float height, boolean stays, boolean newPage, Optional<Row> repeated, Mark mark) {
    /** What a row prints, given the height of its top edge. */
    @FunctionalInterface
    interface Mark {
        void print(Canvas canvas, float top);
    }

    static Row of(float above, float height, Mark mark) {
        return new Row(above, height, false, false, Optional.empty(), mark);
    }

    /** Free space that a page break swallows. */
    static Row space(float height) {
        return of(height, 0, (canvas, top) -> {});
    }

    Row staying() {
        return new Row(above, height, true, newPage, repeated, mark);
    }

    Row after(float space) {
        return new Row(space, height, stays, newPage, repeated, mark);
    }

    Row onNewPage() {
        return new Row(above, height, false, true, repeated, mark);
    }

    Row repeating(Row header) {
        return new Row(above, height, stays, newPage, Optional.of(header), mark);
    }
}
