package vn.banggiang.layout.render;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.FieldNames;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.form.SigningForm;

/** Sets drafts as A4 pages of Decree 30/2020/NĐ-CP with the four form fields that numbering and signing fill in. */
public final class LayoutRenderer {
    /** A constant instead of the time, so that the same draft gives the same bytes. */
    private static final long DOCUMENT_ID_SEED = 30_2020L;

    private static final String SRGB = "sRGB IEC61966-2.1";

    /**
     * The PDF of a draft; the same draft gives the same bytes.
     *
     * @throws LayoutException if a letter is not in the font ({@code layout.character-missing}) or a part does not fit
     */
    public byte[] render(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        render(draft, bytes);
        return bytes.toByteArray();
    }

    /** Writes the PDF of a draft; the stream stays open. */
    public void render(Draft draft, OutputStream target) {
        try (PDDocument document = new PDDocument()) {
            describe(document, draft);
            Fonts fonts = new Fonts(document);
            Setter setter = new Setter(fonts, Blanks.of(draft.blanks()));
            Margins margins = new Margins(draft, setter);
            List<List<Paginator.Placed>> pages =
                    new Paginator(Sheet.TOP, margins.firstBottom(), Sheet.BOTTOM).pages(rows(draft, setter));
            Map<String, Box> fields = new HashMap<>();
            for (int page = 1; page <= pages.size(); page++) {
                print(document, page, pages.get(page - 1), fonts, margins, fields);
            }
            SigningForm.addTo(document, boxes(fields));
            document.save(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(Draft draft, Setter setter) {
        List<Row> rows = new ArrayList<>();
        rows.add(new LetterheadRow(draft, setter).row());
        rows.addAll(new OpeningRows(draft, setter).rows());
        rows.addAll(new BodyRows(setter).rows(draft.body()));
        // The signature takes at least two lines of the text onto its page.
        rows.add(rows.removeLast().staying());
        rows.addAll(new SigningRows(draft, setter).rows());
        return rows;
    }

    private static void print(
            PDDocument document,
            int number,
            List<Paginator.Placed> rows,
            Fonts fonts,
            Margins margins,
            Map<String, Box> fields)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            Canvas canvas = new Canvas(stream, fonts, number, Sheet.HEIGHT, fields);
            margins.print(canvas, number);
            rows.forEach(placed -> placed.row().mark().print(canvas, placed.top()));
        }
    }

    private static SignatureBoxes boxes(Map<String, Box> fields) {
        return new SignatureBoxes(
                Objects.requireNonNull(fields.get(FieldNames.NUMBER)),
                Objects.requireNonNull(fields.get(FieldNames.DATE)),
                Objects.requireNonNull(fields.get(FieldNames.SIGNATURE)),
                Objects.requireNonNull(fields.get(FieldNames.SEAL)));
    }

    private static void describe(PDDocument document, Draft draft) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId(DOCUMENT_ID_SEED);
        document.getDocumentInformation().setTitle(draft.title());
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
