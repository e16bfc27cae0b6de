package vn.banggiang.incoming;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.documents.DocumentNumber;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Notation;
import vn.banggiang.edxml.DocumentCode;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.OrganId;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.exchange.EnvelopeId;

/** How an answer names the document that it answers (edXML, ResponseFor). */
@Component
public class IncomingReplies {

    private final IncomingStore store;

    IncomingReplies(IncomingStore store) {
        this.store = store;
    }

    /** The answered document in the exchange's words. */
    public ResponseFor responseFor(IncomingId id) {
        IncomingDocument document = store.find(id).orElseThrow(DocumentsException::notFound);
        var facts = document.registeredFacts();
        DocumentNumber number = facts.number();
        Notation notation = facts.notation();
        return new ResponseFor(
                sender(document.origin()),
                new DocumentCode(number == null ? "" : number.value(), notation == null ? "" : notation.value()),
                Optional.of(facts.date()),
                Optional.ofNullable(facts.documentId()).map(DocumentId::new));
    }

    private static Optional<OrganId> sender(Origin origin) {
        return origin instanceof Origin.Exchange(EnvelopeId _, AgencyCode code)
                ? OrganId.tryParse(code.value())
                : Optional.empty();
    }
}
