package vn.banggiang.outgoing;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.signatories.Pen;
import vn.banggiang.signatures.PdfSigner;
import vn.banggiang.signatures.SignatureImages;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** The leader's signature on an approved document. The key works outside of any transaction. */
@Service
public class Signing {

    private final OutgoingStore store;
    private final SigningCapacity capacity;
    private final DraftPages pages;
    private final SignatureImages images;
    private final PdfSigner signer;
    private final FileStore files;
    private final Directory directory;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final TransactionOperations transactions;
    private final Clock clock;

    Signing(
            OutgoingStore store,
            SigningCapacity capacity,
            DraftPages pages,
            SignatureImages images,
            PdfSigner signer,
            FileStore files,
            Directory directory,
            DocumentRights rights,
            DocumentHistory history,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.capacity = capacity;
        this.pages = pages;
        this.images = images;
        this.signer = signer;
        this.files = files;
        this.directory = directory;
        this.rights = rights;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Signs exactly the version that was approved. Only the named signer may, or who holds the signer's delegation (then
     * the page is set anew with the delegate's block: TUQ., art. 13), and only in the capacity that they have today.
     * The key is unlocked last, and refuses as {@link vn.banggiang.signatories.Pens#of}.
     */
    public OutgoingDocument sign(Actor leader, OutgoingId id, Pen pen) {
        requireOwn(leader, pen);
        rights.requireSight(leader, id.ref());
        OutgoingDocument approved = store.find(id).orElseThrow(DocumentsException::notFound);
        approved.state().to(OutgoingState.SIGNED);
        capacity.require(leader, approved);
        pen.key();
        OutgoingDocument named = inNameOf(leader, approved);
        Instant at = clock.instant();
        StoredFile signed = signature(pen, named.requiredPage(), at);
        return transactions.execute(status -> {
            if (!store.locked(id).equals(approved)) {
                throw DocumentsException.conflict("documents.changed-meanwhile");
            }
            OutgoingDocument next =
                    named.sign(named.requiredPage(), new LeaderSignature(signed.sha256(), leader.person(), at));
            store.update(next);
            history.record(id.ref(), next.agency(), HistoryAct.SIGNED, leader.person(), "");
            return next;
        });
    }

    private static void requireOwn(Actor leader, Pen pen) {
        if (!pen.owner().equals(leader.person())) {
            throw new IllegalArgumentException("another person's pen");
        }
    }

    private StoredFile signature(Pen pen, DraftVersion page, Instant at) {
        byte[] pdf = files.read(page.sha256(), page.size());
        byte[] signed = signer.sign(pdf, pen.key(), images.of(pen.id()), at);
        return files.store(new ByteArrayInputStream(signed), signed.length);
    }

    private OutgoingDocument inNameOf(Actor leader, OutgoingDocument approved) {
        var signerNamed = approved.content().signer();
        Agency agency = directory.agency(approved.agency());
        if (signerNamed.equals(leader.person())) {
            return asPrinted(approved, capacity.of(agency, signerNamed));
        }
        DraftVersion page = approved.requiredPage();
        if (page.source() == DraftVersion.Source.OWN_FILE) {
            throw DocumentsException.conflict("documents.own-file-names-signer");
        }
        SignatureBlock block = capacity.delegated(agency, signerNamed, leader.person());
        DraftContent content = approved.content().signedBy(leader.person());
        StoredFile set = pages.set(agency, directory.unit(approved.unit()), content, block, approved.code());
        return approved.signedFor(
                content, block, DraftVersion.set(page.number() + 1, set, leader.person(), clock.instant()));
    }

    /** A leader whose position changed since signs no page that names the former one. */
    private static OutgoingDocument asPrinted(OutgoingDocument approved, SignatureBlock today) {
        if (!approved.block().equals(today)) {
            throw DocumentsException.conflict("documents.capacity-changed", today.position());
        }
        return approved;
    }
}
