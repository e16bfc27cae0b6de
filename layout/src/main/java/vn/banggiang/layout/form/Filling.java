package vn.banggiang.layout.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;
import vn.banggiang.layout.FieldNames;
import vn.banggiang.layout.IssueText;
import vn.banggiang.layout.LayoutException;

/** Fills number and date into a document that its leader has signed, without touching a byte of what was signed. */
public final class Filling {
    private Filling() {}

    /**
     * The PDF with an incremental update that holds number and date; both fields become read-only.
     *
     * @throws LayoutException {@code layout.field-missing} or {@code layout.field-filled} naming the field, {@code
     *     layout.number-out-of-range}, {@code layout.pdf-damaged}
     */
    public static byte[] fillNumberAndDate(byte[] signedPdf, int number, LocalDate date) {
        String numberText = IssueText.number(number);
        String dateText = IssueText.date(date);
        try (PDDocument document = Loader.loadPDF(signedPdf)) {
            // Without fix-ups: they would change fonts and appearances that nobody asked for.
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            fill(form, FieldNames.NUMBER, numberText);
            fill(form, FieldNames.DATE, dateText);
            ByteArrayOutputStream filled = new ByteArrayOutputStream(signedPdf.length + 4096);
            document.saveIncremental(filled);
            return filled.toByteArray();
        } catch (IOException e) {
            throw new LayoutException("layout.pdf-damaged", e);
        }
    }

    private static void fill(@Nullable PDAcroForm form, String name, String text) throws IOException {
        if (form == null || !(form.getField(name) instanceof PDTextField field)) {
            throw new LayoutException("layout.field-missing", name);
        }
        if (!field.getValue().isEmpty() || field.isReadOnly()) {
            throw new LayoutException("layout.field-filled", name);
        }
        field.setValue(text);
        field.setReadOnly(true);
    }
}
