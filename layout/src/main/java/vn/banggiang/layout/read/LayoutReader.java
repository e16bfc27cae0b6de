package vn.banggiang.layout.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * What the pages say, line by line, each page by itself; the same refusals. A page without text is empty.
     *
     * @param mostPages no page behind these is read
     * @param mostLetters once there are so many, no further page is read
     */
    public List<String> text(Path pdf, int mostPages, int mostLetters) {
        return read(PdfFiles.open(pdf), pages -> text(pages, mostPages, mostLetters));
    }

    private static List<String> text(Pages pages, int mostPages, int mostLetters) {
        List<String> texts = new ArrayList<>();
        int letters = 0;
        int last = Math.min(mostPages, pages.count());
        for (int page = 1; page <= last && letters < mostLetters; page++) {
            String text =
                    pages.page(page).segments().stream().map(Segment::text).collect(Collectors.joining("\n"));
            texts.add(text);
            letters += text.length();
        }
        return texts;
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
