package vn.banggiang.layout.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Secrecy;

/** Reads what a register needs from the pages of a PDF with text, by where and how it is printed. */
public final class LayoutReader {
    /**
     * The facts of a PDF in memory.
     *
     * @throws LayoutException {@code layout.pdf-damaged}, {@code layout.pdf-encrypted}, {@code layout.pdf-inflated}
     */
    public PageFacts read(byte[] pdf) {
        return read(PdfFiles.open(pdf), LayoutReader::facts);
    }

    /** The facts of a PDF on disk, which is not read into memory as a whole; the same refusals. */
    public PageFacts read(Path pdf) {
        return read(PdfFiles.open(pdf), LayoutReader::facts);
    }

    /** The stamp of secrecy alone, for which only the first pages are read; the same refusals. */
    public Optional<Secrecy> secrecy(Path pdf) {
        return read(PdfFiles.open(pdf), pages -> SecrecyReader.read(pages).map(Found::value));
    }

    private static <T> T read(PDDocument document, Function<Pages, T> what) {
        try (document) {
            return what.apply(new Pages(document));
        } catch (IOException e) {
            throw new LayoutException("layout.pdf-damaged", e);
        }
    }

    private static PageFacts facts(Pages pages) {
        Head head = Head.of(pages);
        Closing closing = Closing.of(pages, head);
        return new PageFacts(
                head.parentIssuer(),
                head.issuer(),
                head.number(),
                head.notation(),
                head.place(),
                head.date(),
                head.type(),
                head.trichYeu(),
                head.urgency(),
                SecrecyReader.read(pages),
                head.addressees(),
                closing.recipients(),
                closing.authority(),
                closing.position(),
                closing.signer());
    }
}
