package vn.banggiang.layout.form;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.read.SigningPlaces;

/** Makes a PDF that was laid out elsewhere ready for signature, number, date and seal. */
public final class FormPreparation {
    /** Least free height between position and name. */
    private static final float LEAST_SIGNATURE_HEIGHT = 12 * SignatureBoxes.MM;

    private static final float SMALLEST = 12;
    private static final float LARGEST = 14;

    private FormPreparation() {}

    /**
     * The PDF with the four fields; dots and "ngày … tháng … năm …" that stand in their place are blanked out.
     *
     * @throws LayoutException {@code layout.place-missing} with what was not found, {@code layout.number-printed},
     *     {@code layout.date-printed}, {@code layout.form-present}, {@code layout.page-turned}, {@code
     *     layout.pdf-encrypted} or {@code layout.pdf-damaged}
     */
    public static byte[] prepare(byte[] pdf, SignatureBlock block) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new LayoutException("layout.pdf-encrypted");
            }
            SigningPlaces places = SigningPlaces.find(document, block.signer());
            SignatureBoxes boxes = boxes(places);
            requireUpright(document, boxes.number());
            requireUpright(document, boxes.signature());
            for (Box printed : places.printed()) {
                blank(document, printed);
            }
            SigningForm.addTo(document, boxes, size(places.numberSize()), size(places.dateSize()));
            ByteArrayOutputStream prepared = new ByteArrayOutputStream(pdf.length + (1 << 16));
            document.save(prepared);
            return prepared.toByteArray();
        } catch (IOException e) {
            throw new LayoutException("layout.pdf-damaged", e);
        }
    }

    private static SignatureBoxes boxes(SigningPlaces places) {
        Box number = places.number();
        Box date = places.date();
        Box signature = signature(places.between());
        return new SignatureBoxes(
                SigningForm.numberSlot(number.x(), number.width(), places.numberBaseline(), size(places.numberSize()))
                        .on(number.page()),
                SigningForm.dateSlot(date.x(), date.width(), places.dateBaseline(), size(places.dateSize()))
                        .on(date.page()),
                signature,
                SignatureBoxes.sealOver(signature));
    }

    private static Box signature(Box between) {
        if (between.height() < LEAST_SIGNATURE_HEIGHT) {
            throw new LayoutException("layout.place-missing", "Chữ ký");
        }
        float width = SignatureBoxes.SIGNATURE_WIDTH;
        float height = Math.min(SignatureBoxes.SIGNATURE_HEIGHT, between.height());
        float x = between.x() + (between.width() - width) / 2;
        float y = between.y() + (between.height() - height) / 2;
        return new Box(between.page(), x, y, width, height);
    }

    private static float size(float printed) {
        return Math.clamp(printed, SMALLEST, LARGEST);
    }

    private static void requireUpright(PDDocument document, Box box) {
        if (document.getPage(box.page() - 1).getRotation() != 0) {
            throw new LayoutException("layout.page-turned", box.page());
        }
    }

    private static void blank(PDDocument document, Box box) throws IOException {
        PDPage page = document.getPage(box.page() - 1);
        PDRectangle crop = page.getCropBox();
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            stream.setNonStrokingColor(Color.WHITE);
            stream.addRect(
                    crop.getLowerLeftX() + box.x(), crop.getUpperRightY() - box.bottom(), box.width(), box.height());
            stream.fill();
        }
    }
}
