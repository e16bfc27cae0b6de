package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import vn.banggiang.layout.LayoutException;

/** Distributes rows over pages without parting what must stay together. */
final class Paginator {
    private final float top;
    private final float firstBottom;
    private final float bottom;

    /** Edges of the text, in points from the top of the page; the first page may end higher. */
    Paginator(float top, float firstBottom, float bottom) {
        this.top = top;
        this.firstBottom = firstBottom;
        this.bottom = bottom;
    }

    /** A row and the height of its top edge. */
    record Placed(Row row, float top) {}

    /**
     * The rows of each page.
     *
     * @throws LayoutException {@code layout.row-too-high} if rows that must stay together exceed a page
     */
    List<List<Placed>> pages(List<Row> rows) {
        List<List<Placed>> pages = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            float end = pages.isEmpty() ? firstBottom : bottom;
            int stop = stop(rows, next, end);
            pages.add(place(rows.subList(next, stop)));
            next = stop;
        }
        return pages;
    }

    /** The row that starts the page after the one that starts with {@code first}. */
    private int stop(List<Row> rows, int first, float end) {
        float y = top + headerHeight(rows.get(first));
        int lastBreak = first;
        for (int i = first; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i > first && !row.stays()) {
                lastBreak = i;
            }
            if (i > first && row.newPage()) {
                return i;
            }
            y += (i == first ? 0 : row.above()) + row.height();
            if (y > end + 0.01f) {
                return lastBreak > first ? lastBreak : forced(i, first);
            }
        }
        return rows.size();
    }

    private static int forced(int tooMuch, int first) {
        if (tooMuch == first) {
            throw new LayoutException("layout.row-too-high");
        }
        return tooMuch;
    }

    private List<Placed> place(List<Row> rows) {
        List<Placed> placed = new ArrayList<>();
        float y = top;
        if (rows.getFirst().repeated().isPresent()) {
            Row header = rows.getFirst().repeated().get();
            placed.add(new Placed(header, y));
            y += header.height();
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            y += i == 0 ? 0 : row.above();
            placed.add(new Placed(row, y));
            y += row.height();
        }
        return placed;
    }

    private static float headerHeight(Row row) {
        return row.repeated().map(Row::height).orElse(0f);
    }
}
