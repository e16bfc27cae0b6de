package vn.banggiang.outgoing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.form.FormPreparation;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** Prepares a drafter's own PDF: through the gate, then given the fields for number, date and signatures. */
@Component
class OwnFiles {

    private final FileStore files;

    OwnFiles(FileStore files) {
        this.files = files;
    }

    /** The prepared file, stored, and what it is made of; INVALID with the reason's own key where it cannot carry the fields. */
    Prepared prepare(InputStream content, SignatureBlock block) {
        try (ReceivedPdf pdf = ReceivedPdf.of(content)) {
            pdf.read();
            byte[] original = Files.readAllBytes(pdf.path());
            byte[] prepared = FormPreparation.prepare(original, block);
            return new Prepared(
                    files.store(new ByteArrayInputStream(prepared), prepared.length),
                    Sha256.of(MessageDigest.getInstance("SHA-256").digest(original)));
        } catch (LayoutException e) {
            throw DocumentsException.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page, and the drafter's file that it is made of. */
    record Prepared(StoredFile page, Sha256 original) {}
}
