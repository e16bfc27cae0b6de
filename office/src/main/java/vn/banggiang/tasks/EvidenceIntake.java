package vn.banggiang.tasks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.edxml.FileType;
import vn.banggiang.edxml.OfferedName;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.read.IntakeLimits;
import vn.banggiang.layout.read.LayoutReader;
import vn.banggiang.layout.read.PdfIntake;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/**
 * Takes in what shows a task's progress: of a fixed list of types, told by what the files are, bounded, and no PDF with a
 * stamp of secrecy, since state secrets never enter.
 */
@Component
public class EvidenceIntake {

    private static final Set<FileType> TYPES = EnumSet.of(
            FileType.PDF,
            FileType.DOCX,
            FileType.XLSX,
            FileType.PPTX,
            FileType.ODT,
            FileType.ODS,
            FileType.ODP,
            FileType.PNG,
            FileType.JPEG);

    private static final long MOST_BYTES = 20L << 20;
    private static final IntakeLimits PDF = new IntakeLimits(1_000, MOST_BYTES);
    private static final int HEAD = 8192;

    private final FileStore files;

    EvidenceIntake(FileStore files) {
        this.files = files;
    }

    /** The file, stored; {@link TasksException} {@code tasks.evidence-type} or {@code tasks.evidence-refused}. */
    public Evidence take(String name, InputStream content) {
        try (InputStream whole = new BufferedInputStream(content, HEAD)) {
            whole.mark(HEAD);
            FileType type = FileType.of(whole.readNBytes(HEAD));
            whole.reset();
            if (!TYPES.contains(type)) {
                throw TasksException.invalid("files", "tasks.evidence-type", name);
            }
            String safe = SafeFileName.of(OfferedName.of(name, type))
                    .map(SafeFileName::value)
                    .orElse("tep." + type.extension());
            return new Evidence(safe, type == FileType.PDF ? pdf(whole, safe) : files.store(whole, MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile pdf(InputStream content, String name) throws IOException {
        Path path = Files.createTempFile("evidence", ".pdf");
        try {
            PdfIntake.receive(content, path, PDF);
            if (new LayoutReader().secrecy(path).isPresent()) {
                throw TasksException.invalid("files", "tasks.evidence-secret", name);
            }
            try (InputStream received = Files.newInputStream(path)) {
                return files.store(received, MOST_BYTES);
            }
        } catch (LayoutException refused) {
            throw TasksException.unreadable(refused, name);
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
