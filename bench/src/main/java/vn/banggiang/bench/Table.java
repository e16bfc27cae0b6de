package vn.banggiang.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints rows as a table of Markdown, its columns aligned. */
final class Table {

    private static final Row HEAD = new Row("what", "figure", "limit or peer", "its figure", 0);

    private final List<Row> rows;

    Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    void print(PrintWriter out) {
        int what = width(Row::what);
        int figure = width(Row::figure);
        int beside = width(Row::beside);
        int besideFigure = width(Row::besideFigure);
        String line = "| %-" + what + "s | %" + figure + "s | %-" + beside + "s | %" + besideFigure + "s | %8s |%n";
        print(out, line, HEAD, "ratio");
        out.printf(
                Locale.ROOT,
                "|%s|%s:|%s|%s:|%s:|%n",
                "-".repeat(what + 2),
                "-".repeat(figure + 1),
                "-".repeat(beside + 2),
                "-".repeat(besideFigure + 1),
                "-".repeat(9));
        rows.forEach(row -> print(out, line, row, ratio(row.ratio())));
        out.flush();
    }

    private static void print(PrintWriter out, String line, Row row, String ratio) {
        out.printf(Locale.ROOT, line, row.what(), row.figure(), row.beside(), row.besideFigure(), ratio);
    }

    private static String ratio(double ratio) {
        String digits = ratio < 0.1 ? "%.4f" : ratio < 100 ? "%.2f" : "%.0f";
        return String.format(Locale.ROOT, digits, ratio);
    }

    private int width(Function<Row, String> column) {
        return Stream.concat(Stream.of(HEAD), rows.stream())
                .map(column)
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }
}
