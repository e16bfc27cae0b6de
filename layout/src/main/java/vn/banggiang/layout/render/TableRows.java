package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import vn.banggiang.layout.form.Typeface;

/** A table as rows with borders, its header printed again on every page. */
final class TableRows {
    private static final float SIZE = 13;
    private static final float PADDING = 4;
    private static final float BORDER = 0.5f;

    private final Setter setter;

    TableRows(Setter setter) {
        this.setter = setter;
    }

    List<Row> rows(Block.Table table) {
        List<Float> widths = widths(table.weights());
        Row header = row(table.header(), widths, Typeface.BOLD);
        List<Row> rows = new ArrayList<>();
        rows.add(header.after(Sheet.PARAGRAPH_GAP));
        for (List<String> cells : table.rows()) {
            Row row = row(cells, widths, Typeface.REGULAR).repeating(header);
            rows.add(rows.size() == 1 ? row.staying() : row);
        }
        return rows;
    }

    private Row row(List<String> cells, List<Float> widths, Typeface face) {
        List<List<Line>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            float room = widths.get(i) - 2 * PADDING;
            String text = cells.get(i).isEmpty() ? "\u00a0" : cells.get(i);
            columns.add(
                    face == Typeface.BOLD
                            ? setter.balanced(text, face, SIZE, room)
                            : setter.ragged(text, face, SIZE, 0, room));
        }
        int most = columns.stream().mapToInt(List::size).max().orElseThrow();
        float height = most * Sheet.single(SIZE) + PADDING;
        return Row.of(0, height, (canvas, top) -> print(canvas, top, height, columns, widths, face));
    }

    private static void print(
            Canvas canvas, float top, float height, List<List<Line>> columns, List<Float> widths, Typeface face) {
        float pitch = Sheet.single(SIZE);
        float x = Sheet.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            float width = widths.get(i);
            canvas.frame(x, top, width + BORDER, height + BORDER, BORDER);
            float y = top + (height - columns.get(i).size() * pitch) / 2;
            for (Line line : columns.get(i)) {
                float left = face == Typeface.BOLD ? x + (width - line.width()) / 2 : x + PADDING;
                canvas.line(line, left, y + Sheet.baseline(SIZE, pitch));
                y += pitch;
            }
            x += width;
        }
    }

    private static List<Float> widths(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().map(weight -> Sheet.TEXT_WIDTH * weight / sum).toList();
    }
}
