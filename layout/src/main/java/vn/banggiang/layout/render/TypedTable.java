package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table as people type or paste it: lines of cells with tabs between them, as spreadsheets give them, or lines between
 * upright strokes. The first line is the header. What is not at least two such lines is running text.
 *
 * @param lines how many lines it takes
 */
record TypedTable(Block.Table table, int lines) {

    /** The line below a header in which other programs draw its rule. */
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*-[\\s|:-]*");

    private static final int NARROWEST = 4;
    private static final int WIDEST = 30;

    /** The table that begins with this line; empty where none does. */
    static Optional<TypedTable> at(List<String> lines, int first) {
        if (isStroked(lines.get(first))) {
            int end = end(lines, first, TypedTable::isStroked);
            List<List<String>> cells = lines.subList(first, end).stream()
                    .filter(line -> !RULE.matcher(line).matches())
                    .map(TypedTable::betweenStrokes)
                    .toList();
            return of(cells, end - first);
        }
        if (lines.get(first).strip().indexOf('\t') >= 0) {
            int end = end(lines, first, line -> line.indexOf('\t') >= 0);
            return of(
                    lines.subList(first, end).stream()
                            .map(line -> Arrays.asList(line.split("\t", -1)))
                            .toList(),
                    end - first);
        }
        return Optional.empty();
    }

    private static int end(List<String> lines, int first, Predicate<String> isRow) {
        int end = first;
        while (end < lines.size() && isRow.test(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static Optional<TypedTable> of(List<List<String>> rows, int lines) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() < 2 || columns < 2) {
            return Optional.empty();
        }
        List<List<String>> padded =
                rows.stream().map(row -> padded(row, columns)).toList();
        List<Integer> weights = IntStream.range(0, columns)
                .map(column -> weight(padded, column))
                .boxed()
                .toList();
        return Optional.of(
                new TypedTable(new Block.Table(weights, padded.getFirst(), padded.subList(1, padded.size())), lines));
    }

    /** Spreadsheets leave out empty cells at a line's end. */
    private static List<String> padded(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(row.stream().map(String::strip).toList());
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    /** As wide as what stands in the column, within bounds: a column of numbers is narrow, one of sentences is not all. */
    private static int weight(List<List<String>> rows, int column) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(longest, NARROWEST, WIDEST);
    }

    private static boolean isStroked(String line) {
        String stripped = line.strip();
        return stripped.length() > 2
                && stripped.startsWith("|")
                && stripped.endsWith("|")
                && stripped.indexOf('|', 1) < stripped.length() - 1;
    }

    private static List<String> betweenStrokes(String line) {
        String stripped = line.strip();
        return Arrays.asList(stripped.substring(1, stripped.length() - 1).split("\\|", -1));
    }
}
