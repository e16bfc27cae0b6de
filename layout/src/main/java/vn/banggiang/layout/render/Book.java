package vn.banggiang.layout.render;

import java.util.List;

/**
 * A register as it is printed: a cover, then its lines in a table on A4 pages that lie on their side.
 *
 * @param parent the agency above, whose name stands first on the cover; may be empty
 * @param title what the book is, in capitals
 * @param particulars lines under the title: the year, from when to when
 * @param footer what stands at the foot of each page, before its number
 * @param lines each with a text a column; read once, from the first to the last
 */
public record Book(
        String parent,
        String agency,
        String title,
        List<String> particulars,
        String footer,
        List<Column> columns,
        Iterable<List<String>> lines) {

    /** Copies the lists. */
    public Book {
        particulars = List.copyOf(particulars);
        columns = List.copyOf(columns);
    }

    /**
     * A column of the table.
     *
     * @param weight its share of the page's width, beside those of the others
     */
    public record Column(String title, int weight) {}
}
