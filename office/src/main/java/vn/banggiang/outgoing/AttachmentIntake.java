package vn.banggiang.outgoing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.edxml.FileType;
import vn.banggiang.edxml.OfferedName;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.signatures.PdfSigner;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** Takes in files that are to go with a document: of a fixed list of types, told by what they are, and bounded. */
@Component
class AttachmentIntake {

    private static final Set<FileType> TYPES = EnumSet.of(
            FileType.PDF,
            FileType.DOCX,
            FileType.XLSX,
            FileType.PPTX,
            FileType.ODT,
            FileType.ODS,
            FileType.ODP,
            FileType.PNG,
            FileType.JPEG,
            FileType.TIFF);

    private static final int HEAD = 8192;

    private final FileStore files;

    AttachmentIntake(FileStore files) {
        this.files = files;
    }

    /** The file, stored. A PDF passes the gate that every document passes, and carries no stamp of secrecy. */
    Attachment take(String name, InputStream content) {
        try (InputStream whole = new BufferedInputStream(content, HEAD)) {
            whole.mark(HEAD);
            FileType type = FileType.of(whole.readNBytes(HEAD));
            whole.reset();
            if (!TYPES.contains(type)) {
                throw DocumentsException.invalid("documents.attachment-type", name);
            }
            String safe = SafeFileName.of(OfferedName.of(name, type))
                    .map(SafeFileName::value)
                    .orElse("tep." + type.extension());
            return type == FileType.PDF
                    ? pdf(safe, whole)
                    : new Attachment(
                            UUID.randomUUID(), safe, type, files.store(whole, ReceivedPdf.MOST_BYTES), false, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attachment pdf(String name, InputStream content) throws IOException {
        try (ReceivedPdf pdf = ReceivedPdf.of(content);
                InputStream again = pdf.open()) {
            pdf.secrecy().ifPresent(stamp -> {
                throw DocumentsException.stateSecret(stamp);
            });
            boolean signed = PdfSigner.isSigned(Files.readAllBytes(pdf.path()));
            StoredFile stored = files.store(again, ReceivedPdf.MOST_BYTES);
            return new Attachment(UUID.randomUUID(), name, FileType.PDF, stored, !signed, null);
        }
    }
}
