package vn.banggiang.outgoing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Unit;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.SignatureBlock;

/**
 * The page of a draft while it is written, set as it will be printed. Nothing is stored; who may not write the draft sees
 * no preview of it, and what could not be saved is refused with the same words.
 */
@Service
public class DraftPreviews {

    private final DraftPages pages;
    private final SigningCapacity capacity;
    private final WritingRights writers;
    private final Directory directory;
    private final PreviewLimit limit;

    DraftPreviews(
            DraftPages pages,
            SigningCapacity capacity,
            WritingRights writers,
            Directory directory,
            PreviewLimit limit) {
        this.pages = pages;
        this.capacity = capacity;
        this.writers = writers;
        this.directory = directory;
        this.limit = limit;
    }

    /** The PDF of a draft that does not exist yet. */
    public byte[] ofNew(Actor drafter, UnfinishedDraft written) {
        Unit unit = directory.unit(writers.unit(drafter, null));
        return page(drafter, directory.agency(drafter.agency()), unit, written, null);
    }

    /** The PDF of another text of a draft. */
    public byte[] of(Actor writer, OutgoingId id, UnfinishedDraft written) {
        OutgoingDocument document = writers.writable(writer, id);
        DraftVersion page = document.page();
        if (page != null
                && page.source() == DraftVersion.Source.OWN_FILE
                && written.body().isBlank()) {
            throw DocumentsException.conflict("documents.own-file-stays");
        }
        Agency agency = directory.agency(document.agency());
        return page(writer, agency, directory.unit(document.unit()), written, document.code());
    }

    private byte[] page(
            Actor writer, Agency agency, Unit unit, UnfinishedDraft written, @Nullable VerificationCode code) {
        PersonId signer = written.signer();
        SignatureBlock block = signer == null ? null : capacity.of(agency, signer);
        return limit.within(writer.person(), () -> pages.preview(agency, unit, written, block, code));
    }
}
