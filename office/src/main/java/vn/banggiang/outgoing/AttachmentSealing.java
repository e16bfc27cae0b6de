package vn.banggiang.outgoing;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.signatures.PdfSigner;
import vn.banggiang.signatures.SigningKey;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/**
 * The agency's signature on the files that go with a document: not in the file of the document itself, so each is signed by
 * itself (Decree 30, annex I, II.8.b). What others have signed is left as they signed it.
 */
@Component
class AttachmentSealing {

    /** Day, time and zone (ISO 8601). */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");

    private final AttachmentStore store;
    private final PdfSigner signer;
    private final FileStore files;
    private final Clock clock;

    AttachmentSealing(AttachmentStore store, PdfSigner signer, FileStore files, Clock clock) {
        this.store = store;
        this.signer = signer;
        this.files = files;
        this.clock = clock;
    }

    /** The signed files by their attachments, outside of any transaction. */
    Map<UUID, StoredFile> of(OutgoingDocument numbered, SigningKey agency) {
        Map<UUID, StoredFile> sealed = new HashMap<>();
        for (Attachment attachment : store.of(numbered.id())) {
            if (attachment.toBeSealed()) {
                sealed.put(attachment.id(), sealed(attachment, numbered.printedCode(), agency));
            }
        }
        return sealed;
    }

    /** In the transaction that issues the document. */
    void keep(Map<UUID, StoredFile> sealed) {
        sealed.forEach(store::sealed);
    }

    private StoredFile sealed(Attachment attachment, String code, SigningKey agency) {
        Instant at = clock.instant();
        byte[] pdf = files.read(attachment.file().sha256(), attachment.file().size());
        String words = code + "\n" + TIME.format(at.atZone(VietnamTime.ZONE));
        byte[] signed = signer.sealAttachment(pdf, agency, words, at);
        return files.store(new ByteArrayInputStream(signed), signed.length);
    }
}
