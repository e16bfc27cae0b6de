package vn.banggiang.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.banggiang.layout.FieldNames;

/** A plain draft with the four fields, made of the standard fonts only. */
final class DraftPdf {

    static final PDRectangle NUMBER = new PDRectangle(110, 715, 40, 16);
    static final PDRectangle DATE = new PDRectangle(340, 715, 190, 16);
    static final PDRectangle SIGNATURE = new PDRectangle(330, 180, 180, 70);
    static final PDRectangle SEAL = new PDRectangle(270, 160, 110, 110);

    private DraftPdf() {}

    static byte[] ofPages(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                write(document, page, i + 1);
            }
            addForm(document);
            describe(document);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] fill(byte[] pdf, String number, String date) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            for (String name : List.of(FieldNames.NUMBER, FieldNames.DATE)) {
                PDField field = form.getField(name);
                field.setValue(name.equals(FieldNames.NUMBER) ? number : date);
                field.setReadOnly(true);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, int number) throws IOException {
        try (PDPageContentStream text = new PDPageContentStream(document, page)) {
            text.beginText();
            text.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
            text.newLineAtOffset(80, 720);
            text.showText(number == 1 ? "So:            /QD-UBND" : "Trang " + number);
            for (int line = 0; line < 15; line++) {
                text.newLineAtOffset(0, -24);
                text.showText("Dieu " + (line + 1) + ". Giao van phong chi tra 100.000.000 dong.");
            }
            text.endText();
        }
    }

    private static void addForm(PDDocument document) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        resources.put(COSName.getPDFName("ZaDb"), new PDType1Font(FontName.ZAPF_DINGBATS));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 0 Tf 0 g");
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        List<PDField> fields = new ArrayList<>();
        PDPage page = document.getPage(0);
        fields.add(place(text(form), FieldNames.NUMBER, NUMBER, page));
        fields.add(place(text(form), FieldNames.DATE, DATE, page));
        fields.add(place(new PDSignatureField(form), FieldNames.SIGNATURE, SIGNATURE, page));
        PDField seal = place(new PDSignatureField(form), FieldNames.SEAL, SEAL, page);
        seal.getCOSObject().setItem("Lock", lock());
        fields.add(seal);
        form.setFields(fields);
    }

    private static PDTextField text(PDAcroForm form) {
        PDTextField field = new PDTextField(form);
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        return field;
    }

    private static PDField place(PDField field, String name, PDRectangle place, PDPage page) throws IOException {
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(place);
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        return field;
    }

    private static COSDictionary lock() {
        COSDictionary lock = new COSDictionary();
        lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
        lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName("Include"));
        COSArray names = new COSArray();
        FieldNames.ALL.forEach(name -> names.add(new COSString(name)));
        lock.setItem(COSName.getPDFName("Fields"), names);
        lock.setInt(COSName.P, 1);
        return lock;
    }

    private static void describe(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle("Decision");
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
