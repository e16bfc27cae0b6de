package vn.banggiang.outgoing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.form.FormPreparation;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** Prepares a drafter's own PDF: through the gate, then given the fields for number, date and signatures. */
@Component
class OwnFiles {

    private final FileStore files;

    OwnFiles(FileStore files) {
        this.files = files;
    }

    /** The prepared file, stored; INVALID with the reason's own key where it cannot carry the fields. */
    StoredFile prepare(InputStream content, SignatureBlock block) {
        try (ReceivedPdf pdf = ReceivedPdf.of(content)) {
            pdf.read();
            byte[] prepared = FormPreparation.prepare(Files.readAllBytes(pdf.path()), block);
            return files.store(new ByteArrayInputStream(prepared), prepared.length);
        } catch (LayoutException e) {
            throw DocumentsException.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
