package vn.banggiang.tables;

import java.util.List;

/**
 * One row of a table that somebody brings.
 *
 * @param line where it begins in the file, counted from 1
 * @param cells as they were written, without quotes
 * @param closed whether it has an end of its own; false where a quote that is never closed took in all that follows
 */
public record BroughtRow(long line, List<String> cells, boolean closed) {

    /** Copies the list. */
    public BroughtRow {
        cells = List.copyOf(cells);
    }

    /** Whether nothing is written in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
