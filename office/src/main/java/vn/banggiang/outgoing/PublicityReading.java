package vn.banggiang.outgoing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.identity.Actor;

/** Tells what was said of a document at issuing, of it and of those that changed it since. */
@Component
public class PublicityReading {

    private final PublicationStore publications;
    private final OutgoingStore documents;
    private final DocumentRights rights;

    PublicityReading(PublicationStore publications, OutgoingStore documents, DocumentRights rights) {
        this.publications = publications;
        this.documents = documents;
        this.rights = rights;
    }

    /** Of a document that the reader sees. */
    public PublicityView of(Actor reader, OutgoingDocument document) {
        Stream<PublicityView.Related> does =
                publications.changes(document.id()).stream().flatMap(change -> related(reader, change, false));
        Stream<PublicityView.Related> suffers =
                publications.changesOf(document.id()).stream().flatMap(change -> related(reader, change, true));
        List<PublicityView.Related> related = Stream.concat(does, suffers).toList();
        return new PublicityView(publications.of(document.id()).orElse(null), related);
    }

    private Stream<PublicityView.Related> related(Actor reader, Change change, boolean passive) {
        return documents.find(change.earlier()).stream()
                .filter(other -> other.state() == OutgoingState.ISSUED)
                .map(other -> new PublicityView.Related(
                        change.relation(),
                        passive,
                        other.id(),
                        other.printedCode(),
                        rights.maySee(reader, other.id().ref())));
    }
}
