package vn.banggiang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Secrecy;
import vn.banggiang.layout.read.IntakeLimits;
import vn.banggiang.layout.read.LayoutReader;
import vn.banggiang.layout.read.PageFacts;
import vn.banggiang.layout.read.PdfIntake;

/**
 * A PDF from outside that has passed the gate: bounded in bytes and pages, neither encrypted nor damaged, without
 * scripts and embedded files. It lies in a temporary file until it is closed.
 */
public final class ReceivedPdf implements AutoCloseable {

    /** The largest that is taken in, in bytes. */
    public static final long MOST_BYTES = 50L << 20;

    private static final int MOST_PAGES_SEARCHED = 500;
    private static final int MOST_LETTERS_SEARCHED = 2_000_000;

    private static final IntakeLimits LIMITS = new IntakeLimits(3_000, MOST_BYTES);

    private final Path path;
    private final int pages;

    private ReceivedPdf(Path path, int pages) {
        this.path = path;
        this.pages = pages;
    }

    /** Reads the stream to its end; {@link DocumentsException} with the gate's own key when it is refused. */
    public static ReceivedPdf of(InputStream content) {
        try {
            Path path = Files.createTempFile("received", ".pdf");
            return new ReceivedPdf(
                    path, PdfIntake.receive(content, path, LIMITS).pages());
        } catch (LayoutException e) {
            throw DocumentsException.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its pages say; INVALID {@code documents.state-secret} when they carry a stamp of secrecy. */
    public PageFacts read() {
        PageFacts facts = from(new LayoutReader()::read);
        facts.secrecy().ifPresent(stamp -> {
            throw DocumentsException.stateSecret(stamp.value());
        });
        return facts;
    }

    /** The stamp of secrecy that its pages carry; no page is read that could carry none. */
    public Optional<Secrecy> secrecy() {
        return from(path -> new LayoutReader().secrecy(path));
    }

    /** What its pages say, each by itself: of a very long one the beginning. */
    public List<String> text() {
        return from(path -> new LayoutReader().text(path, MOST_PAGES_SEARCHED, MOST_LETTERS_SEARCHED));
    }

    private <T> T from(Function<Path, T> reading) {
        try {
            return reading.apply(path);
        } catch (LayoutException e) {
            throw DocumentsException.of(e);
        }
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Its content. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
