package vn.banggiang.layout.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.LockedPdf;

/** Opens PDFs so that memory does not grow with the file. */
final class PdfFiles {
    private PdfFiles() {}

    static PDDocument open(byte[] pdf) {
        return open(() -> Loader.loadPDF(pdf));
    }

    /** The file is read where it lies; what must be decoded goes to a scratch file. */
    static PDDocument open(Path pdf) {
        return open(() -> Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache()));
    }

    private static PDDocument open(Opening opening) {
        PDDocument document = Hostile.parse(() -> {
            try {
                return opening.open();
            } catch (IOException e) {
                if (LockedPdf.is(e)) {
                    throw new LayoutException("layout.pdf-encrypted", e);
                }
                throw e;
            }
        });
        if (document.isEncrypted()) {
            IOUtils.closeQuietly(document);
            throw new LayoutException("layout.pdf-encrypted");
        }
        return document;
    }

    @FunctionalInterface
    private interface Opening {
        PDDocument open() throws IOException;
    }
}
