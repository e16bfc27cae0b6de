package vn.banggiang.layout.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.form.Typeface;

/** Prints books. What is printed lies in a temporary file, so that memory does not grow with the lines. */
public final class BookRenderer {

    static final float WIDTH = Sheet.HEIGHT;
    static final float HEIGHT = Sheet.WIDTH;
    static final float MARGIN = 15 * SignatureBoxes.MM;
    static final float BOTTOM = HEIGHT - MARGIN - 12;
    static final float TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private static final float AGENCY_SIZE = 14;
    private static final float TITLE_SIZE = 24;
    private static final float FOOTER_SIZE = 9;

    /** Writes the PDF of a book; the stream stays open. A letter that the font lacks is printed as a question mark. */
    public void render(Book book, OutputStream target) {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            document.getDocumentInformation().setTitle(book.title());
            document.getDocumentCatalog().setLanguage("vi-VN");
            Fonts fonts = new Fonts(document);
            Setter setter = new Setter(fonts, new Blanks(Optional.empty()));
            try (BookPage cover = new BookPage(document, fonts)) {
                print(cover, book, setter);
            }
            new BookTable(book, document, fonts, setter).print();
            document.save(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(BookPage cover, Book book, Setter setter) {
        float y = MARGIN + 20;
        y = centred(cover, setter, book.parent(), Typeface.REGULAR, AGENCY_SIZE, y);
        y = centred(cover, setter, book.agency(), Typeface.BOLD, AGENCY_SIZE, y);
        cover.canvas().rule(WIDTH / 2 - 50, y + 4, 100, Sheet.RULE);
        y = centred(cover, setter, book.title(), Typeface.BOLD, TITLE_SIZE, HEIGHT * 0.4f) + 12;
        for (String line : book.particulars()) {
            y = centred(cover, setter, line, Typeface.REGULAR, AGENCY_SIZE, y + 4);
        }
    }

    private static float centred(BookPage page, Setter setter, String text, Typeface face, float size, float top) {
        float y = top;
        if (text.isBlank()) {
            return y;
        }
        for (Line line : setter.balanced(setter.printable(text, face), face, size, TEXT_WIDTH)) {
            page.canvas().line(line, (WIDTH - line.width()) / 2, y + Sheet.baseline(size, Sheet.single(size)));
            y += Sheet.single(size);
        }
        return y;
    }

    /** A page that lies on its side, open until it is printed. */
    static final class BookPage implements AutoCloseable {

        private final PDPageContentStream stream;
        private final Canvas canvas;

        BookPage(PDDocument document, Fonts fonts) throws IOException {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            stream = new PDPageContentStream(document, page);
            canvas = new Canvas(stream, fonts, document.getNumberOfPages(), HEIGHT, Map.of());
        }

        Canvas canvas() {
            return canvas;
        }

        void footer(Setter setter, String words, int number) {
            String at = Integer.toString(number);
            float right = WIDTH - MARGIN - setter.width(at, Typeface.REGULAR, FOOTER_SIZE);
            float baseline = HEIGHT - MARGIN;
            canvas.text(setter.printable(words, Typeface.ITALIC), Typeface.ITALIC, FOOTER_SIZE, MARGIN, baseline);
            canvas.text(at, Typeface.REGULAR, FOOTER_SIZE, right, baseline);
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
