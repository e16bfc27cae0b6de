package vn.banggiang.layout.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.LayoutException;

/** The gate for PDFs from outside. Memory does not grow with the file. */
public final class PdfIntake {
    private static final int HEADER_SEARCHED = 1024;

    private PdfIntake() {}

    /**
     * Checks a file.
     *
     * @throws LayoutException {@code layout.not-a-pdf}, {@code layout.pdf-too-large}, {@code layout.pdf-damaged},
     *     {@code layout.pdf-encrypted}, {@code layout.too-many-pages}, {@code layout.pdf-inflated}, {@code
     *     layout.pdf-script}, {@code layout.pdf-xfa}, {@code layout.pdf-action} or {@code layout.pdf-embedded-file}
     */
    public static PdfFacts check(Path file, IntakeLimits limits) {
        return Hostile.parse(() -> {
            long bytes = Files.size(file);
            requireSize(bytes, limits);
            requireHeader(file);
            InflationGuard.checkStructure(file);
            try (PDDocument document = PdfFiles.open(file)) {
                int pages = PageCount.of(document, limits.pages());
                boolean signed = ActiveContent.refuse(document);
                return new PdfFacts(pages, version(document), bytes, signed);
            }
        });
    }

    /**
     * Writes a stream to a new file and checks it; no more than the limit is ever written. A refused file is deleted.
     *
     * @throws LayoutException as {@link #check}
     */
    public static PdfFacts receive(InputStream source, Path target, IntakeLimits limits) throws IOException {
        boolean taken = false;
        try {
            copy(source, target, limits);
            PdfFacts facts = check(target, limits);
            taken = true;
            return facts;
        } finally {
            if (!taken) {
                Files.deleteIfExists(target);
            }
        }
    }

    private static void copy(InputStream source, Path target, IntakeLimits limits) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (OutputStream sink = Files.newOutputStream(target)) {
            for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
                written += read;
                requireSize(written, limits);
                sink.write(buffer, 0, read);
            }
        }
    }

    private static void requireSize(long bytes, IntakeLimits limits) {
        if (bytes > limits.bytes()) {
            throw new LayoutException("layout.pdf-too-large", limits.megabytes());
        }
    }

    private static void requireHeader(Path file) throws IOException {
        try (InputStream source = Files.newInputStream(file)) {
            String start = new String(source.readNBytes(HEADER_SEARCHED), StandardCharsets.ISO_8859_1);
            if (!start.contains("%PDF-")) {
                throw new LayoutException("layout.not-a-pdf");
            }
        }
    }

    private static String version(PDDocument document) {
        // The catalog may raise the version that the header tells.
        String inCatalog = document.getDocumentCatalog().getCOSObject().getNameAsString(COSName.VERSION, "");
        return inCatalog.matches("\\d\\.\\d")
                ? inCatalog
                : Float.toString(document.getDocument().getVersion());
    }
}
