package vn.banggiang.layout.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets slips as A4 pages, in the type and with the margins of Decree 30/2020/NĐ-CP. */
public final class SlipRenderer {
    /** A constant instead of the time, so that the same slip gives the same bytes. */
    private static final long DOCUMENT_ID_SEED = 61_2018L;

    /**
     * The PDF of a slip; the same slip gives the same bytes. A letter that the font lacks is printed as a question mark.
     *
     * @throws vn.banggiang.layout.LayoutException {@code layout.row-too-high} where a table's row is higher than a page
     */
    public byte[] render(Slip slip) {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            document.setDocumentId(DOCUMENT_ID_SEED);
            document.getDocumentInformation().setTitle(slip.titles().getFirst());
            document.getDocumentCatalog().setLanguage("vi-VN");
            Fonts fonts = new Fonts(document);
            Setter setter = new Setter(fonts, Blanks.of(Set.of()));
            List<List<Paginator.Placed>> pages =
                    new Paginator(Sheet.TOP, Sheet.BOTTOM, Sheet.BOTTOM).pages(new SlipRows(slip, setter).rows());
            for (int number = 1; number <= pages.size(); number++) {
                print(document, fonts, slip, number, pages.get(number - 1));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(PDDocument document, Fonts fonts, Slip slip, int number, List<Paginator.Placed> rows)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            Canvas canvas = new Canvas(stream, fonts, number, Sheet.HEIGHT, Map.of());
            if (number > 1) {
                Margins.printNumber(canvas, number);
            } else {
                slip.qr().ifPresent(qr -> Margins.printQr(canvas, qr));
            }
            rows.forEach(placed -> placed.row().mark().print(canvas, placed.top()));
        }
    }
}
