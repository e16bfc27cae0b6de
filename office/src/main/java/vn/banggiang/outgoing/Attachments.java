package vn.banggiang.outgoing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.FileStore;

/**
 * The files that go with an outgoing document: put in, ordered and taken out by who may write it, while it is written;
 * read by who may see it.
 */
@Service
public class Attachments {

    /** How many files go with one document. */
    public static final int MOST = 20;

    /** Of all of them, so that the message that carries them stays within what the exchange takes. */
    private static final long MOST_BYTES = 80L << 20;

    private final AttachmentStore store;
    private final AttachmentIntake intake;
    private final OutgoingStore documents;
    private final WritingRights writers;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final FileStore files;
    private final TransactionOperations transactions;

    Attachments(
            AttachmentStore store,
            AttachmentIntake intake,
            OutgoingStore documents,
            WritingRights writers,
            DocumentRights rights,
            DocumentHistory history,
            FileStore files,
            TransactionOperations transactions) {
        this.store = store;
        this.intake = intake;
        this.documents = documents;
        this.writers = writers;
        this.rights = rights;
        this.history = history;
        this.files = files;
        this.transactions = transactions;
    }

    /**
     * Puts a file behind those that are there; the same bytes again are one file. {@code documents.attachment-type},
     * {@code documents.attachments-too-many}, {@code documents.attachments-too-large}, or why it is no usable PDF.
     *
     * @param name as the client names it
     */
    public void add(Actor writer, OutgoingId id, String name, InputStream content) {
        writers.writable(writer, id);
        Attachment taken = intake.take(name, content);
        transactions.executeWithoutResult(status -> {
            OutgoingDocument document = documents.locked(id);
            document.requireWritable();
            List<Attachment> there = store.of(id);
            if (there.stream().anyMatch(one -> one.file().equals(taken.file()))) {
                return;
            }
            requireRoom(there, taken);
            store.add(document, taken, writer.person());
            history.record(id.ref(), document.agency(), HistoryAct.ATTACHED, writer.person(), taken.name());
        });
    }

    /** Takes a file out; one that is not there any more is out. */
    @Transactional
    public void remove(Actor writer, OutgoingId id, UUID attachment) {
        OutgoingDocument document = locked(writer, id);
        store.of(id).stream()
                .filter(one -> one.id().equals(attachment))
                .findFirst()
                .ifPresent(one -> {
                    store.remove(attachment);
                    history.record(
                            id.ref(), document.agency(), HistoryAct.ATTACHMENT_REMOVED, writer.person(), one.name());
                });
    }

    /** Puts a file before the one that stands before it. */
    @Transactional
    public void raise(Actor writer, OutgoingId id, UUID attachment) {
        locked(writer, id);
        List<UUID> order =
                new ArrayList<>(store.of(id).stream().map(Attachment::id).toList());
        int place = order.indexOf(attachment);
        if (place > 0) {
            Collections.swap(order, place, place - 1);
            store.order(order);
        }
    }

    /** The document's files in their order, for who may see it. */
    public List<Attachment> of(Actor reader, OutgoingId id) {
        rights.requireSight(reader, id.ref());
        return store.of(id);
    }

    /** One of them, open; who asks for it closes it. */
    public Download open(Actor reader, OutgoingId id, UUID attachment) {
        Attachment found = of(reader, id).stream()
                .filter(one -> one.id().equals(attachment))
                .findFirst()
                .orElseThrow(DocumentsException::notFound);
        history.seen(id.ref(), reader.agency(), reader.person(), found.name());
        return new Download(found.name(), files.open(found.latest().sha256()));
    }

    private OutgoingDocument locked(Actor writer, OutgoingId id) {
        writers.writable(writer, id);
        OutgoingDocument document = documents.locked(id);
        document.requireWritable();
        return document;
    }

    private static void requireRoom(List<Attachment> there, Attachment further) {
        if (there.size() >= MOST) {
            throw DocumentsException.invalid("documents.attachments-too-many", MOST);
        }
        long bytes = there.stream().mapToLong(one -> one.file().size()).sum();
        if (bytes + further.file().size() > MOST_BYTES) {
            throw DocumentsException.invalid("documents.attachments-too-large", MOST_BYTES >> 20);
        }
    }

    /** A file's name and its open content. */
    public record Download(String name, InputStream content) {}
}
