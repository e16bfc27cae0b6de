package vn.banggiang.cases;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Signed;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.edxml.FileType;
import vn.banggiang.edxml.OfferedName;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.PersonalFiles;
import vn.banggiang.storage.StoredFile;

/** Takes in the files of people who apply: told by what they are, bounded, their signatures checked before they are kept. */
@Component
public class FileIntake {

    /** Most bytes of one file. */
    public static final long MOST_BYTES = 20L << 20;

    private static final Set<FileType> TYPES =
            EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.DOCX, FileType.XLSX);
    private static final int HEAD = 8192;

    private final PersonalFiles files;
    private final SignatureVerifier verifier;

    FileIntake(PersonalFiles files, SignatureVerifier verifier) {
        this.files = files;
        this.verifier = verifier;
    }

    /**
     * The file, stored. {@link CasesException} {@code cases.file-type} for any other kind, {@code cases.file-signature-broken};
     * a {@code Refusal} of its own for a PDF that is damaged, locked or would do something; {@code storage.too-large}.
     */
    public CaseFile take(String name, InputStream content) {
        try (InputStream whole = new BufferedInputStream(content, HEAD)) {
            whole.mark(HEAD);
            FileType type = FileType.of(whole.readNBytes(HEAD));
            whole.reset();
            if (!TYPES.contains(type)) {
                throw CasesException.invalid("file", "cases.file-type");
            }
            String safe = SafeFileName.of(OfferedName.of(name, type))
                    .map(SafeFileName::value)
                    .orElse("tep." + type.extension());
            StoredFile stored = files.store(whole, MOST_BYTES);
            return new CaseFile(safe, stored, type.mediaType(), type == FileType.PDF ? signed(stored) : Signed.NOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Signed signed(StoredFile stored) throws IOException {
        try (ReceivedPdf pdf = ReceivedPdf.of(files.open(stored.sha256()))) {
            Verdict verdict = verifier.verify(pdf.path());
            return switch (verdict.overall()) {
                case UNSIGNED -> Signed.NOT;
                case VALID -> Signed.VALID;
                case INDETERMINATE -> Signed.UNPROVEN;
                case INVALID -> throw CasesException.invalid("file", "cases.file-signature-broken");
            };
        } catch (SignaturesException unjudged) {
            throw CasesException.invalid(unjudged, "file", "cases.file-unreadable");
        }
    }
}
