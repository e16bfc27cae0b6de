package vn.banggiang.participation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.edxml.FileType;
import vn.banggiang.edxml.OfferedName;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** Takes in the files of a draft: PDF, DOCX or ODT, told by what they are, at most 20 MB each. */
@Component
public class DraftFiles {

    private static final Set<FileType> TYPES = EnumSet.of(FileType.PDF, FileType.DOCX, FileType.ODT);
    private static final long MOST_BYTES = 20L << 20;
    private static final int HEAD = 8192;

    private final FileStore files;

    DraftFiles(FileStore files) {
        this.files = files;
    }

    /** The file, stored; {@code participation.file-type} for any other. */
    public DraftFile take(int position, String name, InputStream content) {
        try (InputStream whole = new BufferedInputStream(content, HEAD)) {
            whole.mark(HEAD);
            FileType type = FileType.of(whole.readNBytes(HEAD));
            whole.reset();
            if (!TYPES.contains(type)) {
                throw ParticipationException.invalid("files", "participation.file-type", name);
            }
            String safe = SafeFileName.of(OfferedName.of(name, type))
                    .map(SafeFileName::value)
                    .orElse("du-thao." + type.extension());
            StoredFile stored = files.store(whole, MOST_BYTES);
            return new DraftFile(position, safe, stored.sha256(), stored.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in it. */
    public InputStream open(DraftFile file) {
        return files.open(file.sha256());
    }
}
