package vn.banggiang.documents.register;

import java.time.LocalDate;
import java.util.List;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.tables.Cell;

/**
 * A line of a register's book.
 *
 * @param number its place there
 * @param day the day on which it was given
 * @param cells one a column of the book
 */
public record BookLine(int number, LocalDate day, DocumentRef document, List<Cell> cells) {

    /** Copies the list. */
    public BookLine {
        cells = List.copyOf(cells);
    }
}
