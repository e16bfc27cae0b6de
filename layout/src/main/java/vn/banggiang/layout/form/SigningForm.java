package vn.banggiang.layout.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.FieldNames;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBoxes;

/**
 * Adds the four fields of a document that waits for signature, number, date and seal.
 *
 * <p>What the law's order of steps asks of them, as strict validators see it: the text fields have neither value nor
 * appearance characteristics yet; the leader's field has no lock, or the certification would lose its permissions; the
 * agency's field locks all four; and everything that sealing would add to the form is there beforehand.
 */
public final class SigningForm {
    /** Digits that the gap for the number holds. */
    private static final int DIGITS = 5;

    private static final float NUMBER_SIZE = 13;

    private static final float DIGIT_WIDTH = 0.5f;
    /** Space that appearance streams leave at each side of the text. */
    private static final float PADDING = 2;

    private static final float SLOT_HEIGHT = 1.5f;
    private static final String NUMBER_LETTERS = "0123456789";
    private static final String DATE_LETTERS = "0123456789 ngàythánmă";
    private static final String NUMBER_FONT = "BGNumber";
    private static final String DATE_FONT = "BGDate";
    private static final COSName LOCK = COSName.getPDFName("Lock");

    private SigningForm() {}

    /** Where a text field lies so that its text meets a baseline: points, origin at the top left. */
    public record Slot(float x, float y, float width, float height) {
        public Box on(int page) {
            return new Box(page, x, y, width, height);
        }
    }

    /** Width of the gap between "Số:" and "/". */
    public static float numberWidth(float size) {
        return (DIGITS + 0.2f) * DIGIT_WIDTH * size;
    }

    /** The field of the number in a gap that starts at x; its digits end where the gap ends. */
    public static Slot numberSlot(float x, float gap, float baseline, float size) {
        return slot(x, gap, baseline, size);
    }

    /** The field of the date whose text starts at x. */
    public static Slot dateSlot(float x, float width, float baseline, float size) {
        return slot(x, width + 1, baseline, size);
    }

    private static Slot slot(float x, float width, float baseline, float size) {
        float height = size * SLOT_HEIGHT;
        float middle = baseline - size * FieldFont.CAP_HEIGHT / 2;
        return new Slot(x - PADDING, middle - height / 2, width + 2 * PADDING, height);
    }

    /** Adds the four fields to a document that has none of them; the sizes of their text are those of annex I. */
    public static void addTo(PDDocument document, SignatureBoxes boxes) throws IOException {
        addTo(document, boxes, NUMBER_SIZE, NUMBER_SIZE);
    }

    /**
     * Adds the four fields; number and date are printed at these sizes.
     *
     * @throws LayoutException {@code layout.form-present} if the document has a form with fields already
     */
    public static void addTo(PDDocument document, SignatureBoxes boxes, float numberSize, float dateSize)
            throws IOException {
        PDAcroForm present = document.getDocumentCatalog().getAcroForm(null);
        if (present != null && !present.getFields().isEmpty()) {
            throw new LayoutException("layout.form-present");
        }
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setDefaultResources(resources(document));
        form.setDefaultAppearance("/Helv 0 Tf 0 g ");
        form.setSignaturesExist(true);
        form.setAppendOnly(true);

        List<PDField> fields = new ArrayList<>();
        PDTextField number = text(form, FieldNames.NUMBER, "Số của văn bản", appearance(NUMBER_FONT, numberSize));
        number.setQ(PDVariableText.QUADDING_RIGHT);
        number.setMaxLen(DIGITS);
        place(document, number, boxes.number());
        fields.add(number);

        PDTextField date = text(form, FieldNames.DATE, "Ngày, tháng, năm ban hành", appearance(DATE_FONT, dateSize));
        place(document, date, boxes.date());
        fields.add(date);

        PDSignatureField signature = signature(form, FieldNames.SIGNATURE, "Chữ ký số của người có thẩm quyền");
        place(document, signature, boxes.signature());
        fields.add(signature);

        PDSignatureField seal = signature(form, FieldNames.SEAL, "Chữ ký số của cơ quan, tổ chức");
        seal.getCOSObject().setItem(LOCK, lock());
        place(document, seal, boxes.seal());
        fields.add(seal);

        form.setFields(fields);
    }

    private static PDResources resources(PDDocument document) throws IOException {
        PDResources resources = new PDResources();
        COSDictionary helvetica = standardFont("Helvetica");
        helvetica.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("Helv", helvetica);
        fonts.setItem("ZaDb", standardFont("ZapfDingbats"));
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        resources.put(COSName.getPDFName(NUMBER_FONT), FieldFont.embed(document, Typeface.REGULAR, NUMBER_LETTERS));
        resources.put(COSName.getPDFName(DATE_FONT), FieldFont.embed(document, Typeface.ITALIC, DATE_LETTERS));
        return resources;
    }

    /** One of the fonts that every viewer has; written by hand, since PDFBox would search the machine's fonts for it. */
    private static COSDictionary standardFont(String name) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        return font;
    }

    private static String appearance(String font, float size) {
        return "/" + font + " " + size + " Tf 0 g";
    }

    private static PDTextField text(PDAcroForm form, String name, String title, String appearance) {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(title);
        field.setDefaultAppearance(appearance);
        return field;
    }

    private static PDSignatureField signature(PDAcroForm form, String name, String title) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(title);
        return field;
    }

    private static void place(PDDocument document, PDTerminalField field, Box box) throws IOException {
        PDPage page = document.getPage(box.page() - 1);
        PDRectangle crop = page.getCropBox();
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(
                crop.getLowerLeftX() + box.x(), crop.getUpperRightY() - box.bottom(), box.width(), box.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
    }

    private static COSDictionary lock() {
        COSDictionary lock = new COSDictionary();
        lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
        lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName("Include"));
        COSArray names = new COSArray();
        FieldNames.ALL.forEach(name -> names.add(new COSString(name)));
        lock.setItem(COSName.FIELDS, names);
        lock.setItem(COSName.P, COSInteger.ONE);
        return lock;
    }
}
