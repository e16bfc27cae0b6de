package vn.banggiang.tables;

import java.util.List;

/**
 * A table to be written to a file.
 *
 * @param title what it is; the name of its sheet
 * @param lines each with a cell a column; read once, from the first to the last
 */
public record Table(String title, List<Column> columns, Iterable<List<Cell>> lines) {

    /** Copies the list of columns. */
    public Table {
        columns = List.copyOf(columns);
    }
}
