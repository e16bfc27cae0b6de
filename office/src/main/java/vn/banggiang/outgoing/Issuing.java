package vn.banggiang.outgoing;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.documents.delivery.Addressees;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.documents.register.RegisterLine;
import vn.banggiang.documents.register.Registers;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.form.Filling;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.KeyVault;
import vn.banggiang.signatures.PdfSigner;
import vn.banggiang.signatures.SignatureImages;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/**
 * The clerk's step (art. 14 to 18): number and date, seal, delivery. Number and date are committed first and alone; the
 * seal is made outside of any transaction; that it is issued, its envelopes, and that the answered document is completed
 * are committed together. Whatever dies in between leaves a document that owns its number, and the next try seals it.
 */
@Service
public class Issuing {

    /** A page at its largest, and room for the signature. */
    private static final long MOST_SIGNED_BYTES = ReceivedPdf.MOST_BYTES + (4L << 20);

    private final OutgoingStore store;
    private final SigningCapacity capacity;
    private final OwnerDoubts owners;
    private final Registers registers;
    private final KeyVault vault;
    private final SignatureImages images;
    private final PdfSigner signer;
    private final FileStore files;
    private final Addressees addressees;
    private final AttachmentSealing attachments;
    private final IssueOrders orders;
    private final PublicationStore publications;
    private final IssueDispatch dispatch;
    private final IncomingDocuments incoming;
    private final Directory directory;
    private final OutgoingTurns turns;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Issuing(
            OutgoingStore store,
            SigningCapacity capacity,
            OwnerDoubts owners,
            Registers registers,
            KeyVault vault,
            SignatureImages images,
            PdfSigner signer,
            FileStore files,
            Addressees addressees,
            AttachmentSealing attachments,
            IssueOrders orders,
            PublicationStore publications,
            IssueDispatch dispatch,
            IncomingDocuments incoming,
            Directory directory,
            OutgoingTurns turns,
            DocumentRights rights,
            DocumentHistory history,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.capacity = capacity;
        this.owners = owners;
        this.registers = registers;
        this.vault = vault;
        this.images = images;
        this.signer = signer;
        this.files = files;
        this.addressees = addressees;
        this.attachments = attachments;
        this.orders = orders;
        this.publications = publications;
        this.dispatch = dispatch;
        this.incoming = incoming;
        this.directory = directory;
        this.turns = turns;
        this.rights = rights;
        this.history = history;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Numbers, dates, seals and sends a signed document; one that owns its number already is sealed and sent. Of two
     * clerks at once one wins, the other gets CONFLICT; so does a signature that was made without the capacity for it.
     */
    public OutgoingDocument issue(Actor clerk, OutgoingId id) {
        return issue(clerk, id, IssueOrder.PLAIN);
    }

    /**
     * The same, as the order says. Before a number is taken are refused: recipients that closed (CONFLICT {@code
     * documents.recipient-closed}) unless the clerk knows of them; to publish what bears a stamp of secrecy or is in force
     * before it is issued; to change what this agency did not issue.
     */
    public OutgoingDocument issue(Actor clerk, OutgoingId id, IssueOrder order) {
        rights.requireSight(clerk, id.ref());
        owners.require(clerk.person());
        return seal(number(clerk, id, order), clerk.person());
    }

    /**
     * Seals what lost its clerk between number and seal more than this long ago. However many cannot be sealed, they do
     * not keep the others from it; their errors are thrown as one when all have been tried.
     *
     * @param atOnce how many are looked up at once
     */
    void recover(Duration abandoned, int atOnce) {
        Instant before = clock.instant().minus(abandoned);
        List<RuntimeException> failures = new ArrayList<>();
        List<OutgoingId> left = store.unsealedSince(before, null, atOnce);
        while (!left.isEmpty()) {
            left.forEach(id -> tryToSeal(id).ifPresent(failures::add));
            left = store.unsealedSince(before, left.getLast(), atOnce);
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private Optional<RuntimeException> tryToSeal(OutgoingId id) {
        try {
            store.find(id).ifPresent(numbered -> seal(numbered, null));
            return Optional.empty();
        } catch (RuntimeException e) {
            // A clerk who pressed once more was faster.
            return isIssued(id) ? Optional.empty() : Optional.of(e);
        }
    }

    private boolean isIssued(OutgoingId id) {
        return store.find(id).filter(one -> one.state() == OutgoingState.ISSUED).isPresent();
    }

    /** The first transaction: the document owns the next number of the year from its commit on. */
    OutgoingDocument number(Actor clerk, OutgoingId id, IssueOrder order) {
        return transactions.execute(status -> {
            OutgoingDocument document = store.locked(id);
            boolean numberedBefore = document.state() == OutgoingState.NUMBERED;
            document.state().to(numberedBefore ? OutgoingState.ISSUED : OutgoingState.NUMBERED);
            turns.require(clerk, id, OutgoingCall.ISSUE, "documents.only-clerk");
            if (numberedBefore) {
                return document;
            }
            capacity.requireLawful(document);
            if (!order.withoutClosed()) {
                requireReachable(document);
            }
            orders.require(document, order, VietnamTime.today(clock));
            RegisterLine line = registers.next(document.agency(), RegisterKind.OUTGOING);
            OutgoingDocument numbered =
                    document.number(new IssueNumber(line.number(), line.day(), clerk.person(), clock.instant()));
            store.update(numbered);
            orders.keep(numbered, order, clerk.person());
            history.record(id.ref(), numbered.agency(), HistoryAct.NUMBERED, clerk.person(), numbered.printedCode());
            return numbered;
        });
    }

    private void requireReachable(OutgoingDocument document) {
        List<Addressees.Closed> lost = addressees
                .of(document.agency(), document.content().recipients())
                .lost();
        if (!lost.isEmpty()) {
            throw DocumentsException.conflict(
                    "documents.recipient-closed",
                    String.join(", ", lost.stream().map(Addressees.Closed::name).toList()));
        }
    }

    /** @param by null where the software finishes what was left behind */
    private OutgoingDocument seal(OutgoingDocument numbered, @Nullable PersonId by) {
        StoredFile sealed = sealed(numbered);
        Map<UUID, StoredFile> attached = attachments.of(numbered, vault.open(key(numbered)));
        return transactions.execute(status -> {
            OutgoingDocument current = store.locked(numbered.id());
            OutgoingDocument issued = current.issue(new Issued(sealed.sha256(), sealed.size(), clock.instant()));
            attachments.keep(attached);
            store.update(issued);
            dispatch.send(issued);
            OutgoingDocument.Reply reply = issued.reply();
            if (reply != null && reply.completes()) {
                incoming.completeByReply(reply.to(), issued.id(), issued.printedCode());
            }
            history.record(issued.id().ref(), issued.agency(), HistoryAct.ISSUED, by, issued.printedCode());
            events.publishEvent(new OutgoingIssued(
                    issued.id(),
                    issued.agency(),
                    issued.drafter(),
                    reply == null ? null : reply.to(),
                    issued.content().trichYeu().value(),
                    publications.of(issued.id()).orElse(null),
                    publications.changes(issued.id())));
            return issued;
        });
    }

    private StoredFile sealed(OutgoingDocument numbered) {
        numbered.state().to(OutgoingState.ISSUED);
        IssueNumber number = numbered.requiredNumber();
        byte[] signed = files.read(numbered.requiredSignature().sha256(), MOST_SIGNED_BYTES);
        byte[] filled = filled(signed, number);
        KeyId key = key(numbered);
        byte[] sealed = signer.seal(filled, vault.open(key), images.of(key), clock.instant());
        return files.store(new ByteArrayInputStream(sealed), sealed.length);
    }

    private KeyId key(OutgoingDocument numbered) {
        LocalDate day = numbered.requiredNumber().date();
        return KeyId.agency(directory.agency(numbered.agency(), day).code().value());
    }

    private static byte[] filled(byte[] signed, IssueNumber number) {
        try {
            return Filling.fillNumberAndDate(signed, number.number(), number.date());
        } catch (LayoutException e) {
            throw DocumentsException.of(e);
        }
    }
}
