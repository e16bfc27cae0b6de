package vn.banggiang.layout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.form.Typeface;

/** A book's table over as many pages as it needs, its header on each of them. */
final class BookTable {

    private static final Pattern BEHIND_SIGNS = Pattern.compile("(?<=[-/])");

    private static final float SIZE = 10;
    private static final float PITCH = Sheet.single(SIZE);
    private static final float PADDING = 3;
    private static final float BORDER = 0.5f;

    private final Book book;
    private final PDDocument document;
    private final Fonts fonts;
    private final Setter setter;
    private final float[] widths;
    private final List<List<Line>> header;
    private final List<List<Line>> columnNumbers;

    private BookRenderer.BookPage page;
    private float y;

    BookTable(Book book, PDDocument document, Fonts fonts, Setter setter) throws IOException {
        this.book = book;
        this.document = document;
        this.fonts = fonts;
        this.setter = setter;
        this.widths = widths(book.columns());
        this.header = cells(book.columns().stream().map(Book.Column::title).toList(), Typeface.BOLD);
        this.columnNumbers = cells(
                IntStream.rangeClosed(1, widths.length)
                        .mapToObj("(%d)"::formatted)
                        .toList(),
                Typeface.ITALIC);
        this.page = new BookRenderer.BookPage(document, fonts);
        head();
    }

    void print() throws IOException {
        try {
            for (List<String> line : book.lines()) {
                print(cells(line, Typeface.REGULAR));
            }
        } finally {
            page.close();
        }
    }

    /** A line goes to the next page as a whole; only one that no page could hold is cut. */
    private void print(List<List<Line>> cells) throws IOException {
        int rest = tallest(cells);
        if (height(rest) > room() && height(rest) <= BookRenderer.BOTTOM - top()) {
            next();
        }
        int from = 0;
        while (rest > 0) {
            if (height(1) > room()) {
                next();
            }
            int fits = Math.min(rest, (int) ((room() - PADDING) / PITCH));
            row(part(cells, from, from + fits), false);
            from += fits;
            rest -= fits;
        }
    }

    private void next() throws IOException {
        page.close();
        page = new BookRenderer.BookPage(document, fonts);
        head();
    }

    private void head() {
        page.footer(setter, book.footer(), document.getNumberOfPages() - 1);
        y = BookRenderer.MARGIN;
        row(header, true);
        row(columnNumbers, true);
    }

    /** Where the first line of a page begins. */
    private float top() {
        return BookRenderer.MARGIN + height(tallest(header)) + height(1);
    }

    private float room() {
        return BookRenderer.BOTTOM - y;
    }

    private static float height(int lines) {
        return lines * PITCH + PADDING;
    }

    private static int tallest(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    private void row(List<List<Line>> cells, boolean centred) {
        float height = height(tallest(cells));
        float x = BookRenderer.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            page.canvas().frame(x, y, widths[i] + BORDER, height + BORDER, BORDER);
            float baseline = y + Sheet.baseline(SIZE, PITCH);
            for (Line line : cells.get(i)) {
                float left = centred ? x + (widths[i] - line.width()) / 2 : x + PADDING;
                page.canvas().line(line, left, baseline);
                baseline += PITCH;
            }
            x += widths[i];
        }
        y += height;
    }

    private static List<List<Line>> part(List<List<Line>> cells, int from, int to) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
    }

    private List<List<Line>> cells(List<String> texts, Typeface face) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            float room = widths[i] - 2 * PADDING;
            String text = breaking(setter.printable(texts.get(i), face), face, room);
            cells.add(text.isBlank() ? List.of() : setter.ragged(text, face, SIZE, 0, room));
        }
        return cells;
    }

    /** A word too wide for its cell, as notations are, breaks behind its signs rather than anywhere. */
    private String breaking(String text, Typeface face, float room) {
        return Stream.of(text.split(" ", -1))
                .map(word -> setter.width(word, face, SIZE) > room ? parted(word, face, room) : word)
                .collect(Collectors.joining(" "));
    }

    private String parted(String word, Typeface face, float room) {
        StringBuilder parted = new StringBuilder();
        String line = "";
        for (String part : BEHIND_SIGNS.split(word, -1)) {
            if (!line.isEmpty() && setter.width(line + part, face, SIZE) > room) {
                parted.append(line).append(' ');
                line = "";
            }
            line += part;
        }
        return parted.append(line).toString();
    }

    private static float[] widths(List<Book.Column> columns) {
        int sum = columns.stream().mapToInt(Book.Column::weight).sum();
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = BookRenderer.TEXT_WIDTH * columns.get(i).weight() / sum;
        }
        return widths;
    }
}
