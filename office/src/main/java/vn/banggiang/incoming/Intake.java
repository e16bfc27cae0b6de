package vn.banggiang.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.edxml.FileType;
import vn.banggiang.edxml.OfferedName;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.layout.Secrecy;
import vn.banggiang.layout.read.PageFacts;
import vn.banggiang.signatures.Reason;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** Takes files in from outside: bounded, looked into before they are believed, stored, read. */
@Component
class Intake {

    private final FileStore files;
    private final SignatureVerifier verifier;

    Intake(FileStore files, SignatureVerifier verifier) {
        this.files = files;
        this.verifier = verifier;
    }

    /** A PDF put in by hand; {@link DocumentsException} with the reason's own key when it is no usable PDF. */
    Taken take(String fileName, InputStream content) {
        try (ReceivedPdf pdf = ReceivedPdf.of(content);
                InputStream again = pdf.open()) {
            PageFacts facts = pdf.read();
            Verdict verdict = verifier.verify(pdf.path());
            StoredFile stored = files.store(again, ReceivedPdf.MOST_BYTES);
            String name = OfferedName.of(
                    SafeFileName.of(fileName).map(SafeFileName::value).orElse("document"), FileType.PDF);
            return new Taken(new IncomingFile(stored.sha256(), name, stored.size()), PageReading.facts(facts), verdict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that the store would give to these bytes; they are read to their end. */
    static Sha256 sha256(InputStream content) {
        try (DigestInputStream digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return Sha256.of(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The verdict on a file that an envelope brought. A file that cannot be judged arrives all the same: the clerk sees
     * why, and refuses it (art. 21.2).
     */
    Verdict judge(Sha256 file) {
        try (InputStream pdf = files.open(file)) {
            return verifier.verify(pdf);
        } catch (SignaturesException e) {
            Reason why = new Reason(e.key(), e.args());
            return new Verdict(Verdict.Overall.INDETERMINATE, List.of(), false, List.of(why));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stamp of secrecy on a file that an envelope brought; what is no usable PDF shows none. */
    Optional<Secrecy> secrecy(Sha256 file) {
        try (InputStream content = files.open(file);
                ReceivedPdf pdf = ReceivedPdf.of(content)) {
            return pdf.secrecy();
        } catch (DocumentsException unusable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file taken in, what its page says, and what its signatures are worth. */
    record Taken(IncomingFile file, ReadFacts facts, Verdict verdict) {}
}
