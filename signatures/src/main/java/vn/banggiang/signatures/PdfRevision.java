package vn.banggiang.signatures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.banggiang.layout.LockedPdf;

/** The document as it stood when its file had so many bytes. */
final class PdfRevision implements AutoCloseable {

    private final RandomAccessReadBuffer bytes;
    private final long length;
    private final PDDocument document;

    private PdfRevision(RandomAccessReadBuffer bytes, long length, PDDocument document) {
        this.bytes = bytes;
        this.length = length;
        this.document = document;
    }

    /** {@link SignaturesException} when the bytes are no PDF that can be read. */
    static PdfRevision of(byte[] pdf, long length) {
        RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(
                ByteBuffer.wrap(pdf, 0, Math.toIntExact(length)).slice());
        try {
            PDDocument document = Loader.loadPDF(bytes);
            return new PdfRevision(bytes, length, document);
        } catch (IOException e) {
            throw SignaturesException.invalid(e, LockedPdf.is(e) ? "signing.pdf-encrypted" : "signing.pdf-unreadable");
        } catch (RuntimeException e) {
            throw SignaturesException.invalid(e, "signing.pdf-unreadable");
        }
    }

    PDDocument document() {
        return document;
    }

    /** How many of the file's first bytes it consists of. */
    long length() {
        return length;
    }

    /** Where the file's end says that the list of objects begins. */
    long startOfObjects() {
        return document.getDocument().getStartXref();
    }

    /** The field of that full name. */
    Optional<PDField> field(String name) {
        return form().map(form -> form.getField(name));
    }

    /** All fields that carry a widget or a value. */
    List<PDField> fields(Predicate<PDField> which) {
        return form().stream()
                .flatMap(form -> StreamSupport.stream(form.getFieldTree().spliterator(), false))
                .filter(which)
                .toList();
    }

    private Optional<PDAcroForm> form() {
        return Optional.ofNullable(document.getDocumentCatalog().getAcroForm(null));
    }

    @Override
    public void close() throws IOException {
        document.close();
        bytes.close();
    }
}
