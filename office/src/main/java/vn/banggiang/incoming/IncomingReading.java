package vn.banggiang.incoming;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.identity.Actor;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.FileStore;

/** Shows incoming documents and their files to those who may see them; the journal notes who did. */
@Service
public class IncomingReading {

    private final IncomingStore store;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final Deliveries deliveries;
    private final Told told;
    private final People people;
    private final FileStore files;

    IncomingReading(
            IncomingStore store,
            DocumentRights rights,
            DocumentHistory history,
            Deliveries deliveries,
            Told told,
            People people,
            FileStore files) {
        this.store = store;
        this.rights = rights;
        this.history = history;
        this.deliveries = deliveries;
        this.told = told;
        this.people = people;
        this.files = files;
    }

    /** The document with all that is known of it; the journal notes that this person looked at it. */
    public Seen see(Actor actor, IncomingId id) {
        rights.requireSight(actor, id.ref());
        IncomingDocument document = store.find(id).orElseThrow(DocumentsException::notFound);
        history.seen(id.ref(), document.agency(), actor.person(), "");
        told.seen(document, actor.person());
        return new Seen(
                document, store.verdict(id), deliveries.of(id.ref()), history.of(id.ref()), people.of(document));
    }

    /** One of its files, 0 the document itself; NOT_FOUND where there is none. */
    public Download file(Actor actor, IncomingId id, int position) {
        rights.requireSight(actor, id.ref());
        IncomingDocument document = store.find(id).orElseThrow(DocumentsException::notFound);
        if (position < 0 || position >= document.files().size()) {
            throw DocumentsException.notFound();
        }
        IncomingFile file = document.files().get(position);
        history.seen(id.ref(), document.agency(), actor.person(), file.name());
        return new Download(file, files.open(file.sha256()));
    }

    /**
     * A document as one sees it who may.
     *
     * @param verdict what its signatures were worth when it arrived
     * @param deliveries what became of it at the agencies that it was forwarded to
     * @param path who did what with it and when, oldest first
     * @param names of those who have to do with it
     */
    public record Seen(
            IncomingDocument document,
            Verdict verdict,
            List<Delivery> deliveries,
            List<HistoryLine> path,
            NamesInside names) {}

    /** A file and its open content; who asks for it closes it. */
    public record Download(IncomingFile file, InputStream content) {}
}
