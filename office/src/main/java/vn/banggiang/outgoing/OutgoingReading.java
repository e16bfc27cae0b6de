package vn.banggiang.outgoing;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;

/** Shows outgoing documents and their pages to those who may see them; the journal notes who did. */
@Service
public class OutgoingReading {

    private final OutgoingStore store;
    private final Deliveries deliveries;
    private final DraftComments comments;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final FileStore files;

    OutgoingReading(
            OutgoingStore store,
            Deliveries deliveries,
            DraftComments comments,
            DocumentRights rights,
            DocumentHistory history,
            FileStore files) {
        this.store = store;
        this.deliveries = deliveries;
        this.comments = comments;
        this.rights = rights;
        this.history = history;
        this.files = files;
    }

    /** The document with all that is known of it; the journal notes that this person looked at it. */
    public Seen see(Actor actor, OutgoingId id) {
        rights.requireSight(actor, id.ref());
        OutgoingDocument document = store.find(id).orElseThrow(DocumentsException::notFound);
        history.seen(id.ref(), document.agency(), actor.person(), "");
        return new Seen(document, deliveries.of(id.ref()), comments.of(id), history.of(id.ref()));
    }

    /** Its latest page: the draft, then the signed file, at last the issued one. */
    public Download file(Actor actor, OutgoingId id) {
        rights.requireSight(actor, id.ref());
        OutgoingDocument document = store.find(id).orElseThrow(DocumentsException::notFound);
        history.seen(id.ref(), document.agency(), actor.person(), "pdf");
        return new Download(document, files.open(latest(document)));
    }

    /** A version of its page; NOT_FOUND {@code documents.version-not-found} where there was none. */
    public DraftVersion version(Actor actor, OutgoingId id, int version) {
        rights.requireSight(actor, id.ref());
        return store.version(id, version).orElseThrow(DocumentsException::noSuchVersion);
    }

    /** The file of {@link #version}. */
    public Download file(Actor actor, OutgoingId id, int version) {
        DraftVersion page = version(actor, id, version);
        OutgoingDocument document = store.find(id).orElseThrow(DocumentsException::notFound);
        history.seen(id.ref(), document.agency(), actor.person(), "pdf " + version);
        return new Download(document, files.open(page.sha256()));
    }

    private static Sha256 latest(OutgoingDocument document) {
        Issued issued = document.issued();
        LeaderSignature signature = document.signature();
        if (issued != null) {
            return issued.sha256();
        }
        return signature != null ? signature.sha256() : document.requiredPage().sha256();
    }

    /**
     * A document as one sees it who may.
     *
     * @param deliveries what became of it at each recipient
     * @param comments what was said of its draft, oldest first
     * @param path who did what with it and when, oldest first
     */
    public record Seen(
            OutgoingDocument document, List<Delivery> deliveries, List<CommentLine> comments, List<HistoryLine> path) {

        /** The act with which it was given back to its drafter; empty where it is not. */
        public Optional<HistoryLine> returned() {
            return document.state() == OutgoingState.RETURNED
                    ? path.stream()
                            .filter(line -> line.act() == HistoryAct.RETURNED)
                            .reduce((earlier, later) -> later)
                    : Optional.empty();
        }
    }

    /** A document and the open content of its page; who asks for it closes it. */
    public record Download(OutgoingDocument document, InputStream content) {}
}
