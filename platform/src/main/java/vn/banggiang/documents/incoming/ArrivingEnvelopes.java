package vn.banggiang.documents.incoming;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.documents.DocumentPath;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.PathAct;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.BusinessType;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.exchange.Enclosure;
import vn.banggiang.exchange.EnvelopeArrived;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.ReceivedEnvelope;
import vn.banggiang.signing.Verdict;
import vn.banggiang.storage.StoredFile;

/** Turns what the exchange brings into documents that wait for the clerk. The same envelope twice is one document. */
@Component
class ArrivingEnvelopes {

    private final Exchange exchange;
    private final IncomingStore store;
    private final Intake intake;
    private final SecretsAtTheDoor secrets;
    private final DocumentPath path;
    private final TransactionOperations transactions;

    ArrivingEnvelopes(
            Exchange exchange,
            IncomingStore store,
            Intake intake,
            SecretsAtTheDoor secrets,
            DocumentPath path,
            TransactionOperations transactions) {
        this.exchange = exchange;
        this.store = store;
        this.intake = intake;
        this.secrets = secrets;
        this.path = path;
        this.transactions = transactions;
    }

    /** Judging a file's signatures takes long: that happens before the transaction. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(EnvelopeArrived event) {
        if (store.byEnvelope(event.envelope()).isPresent()) {
            return;
        }
        ReceivedEnvelope envelope = exchange.received(event.envelope()).orElseThrow();
        if (envelope.document().businessType() == BusinessType.REVOKE) {
            recall(envelope);
        } else if (!secrets.turnsAway(envelope)) {
            arrive(envelope);
        }
    }

    private void arrive(ReceivedEnvelope envelope) {
        Verdict verdict = intake.judge(envelope.enclosures().getFirst().file().sha256());
        var document = IncomingDocument.arrived(
                IncomingId.random(),
                envelope.to(),
                new Origin.Exchange(envelope.id(), envelope.from()),
                envelope.arrivedAt(),
                facts(envelope.document()),
                envelope.enclosures().stream().map(ArrivingEnvelopes::file).toList());
        transactions.executeWithoutResult(status -> {
            if (store.add(document, verdict)) {
                path.record(document.id().ref(), document.agency(), PathAct.ARRIVED, null, "");
            }
        });
    }

    /** The sender takes a document back: its path says so, and the clerk decides (art. 18.4). */
    private void recall(ReceivedEnvelope envelope) {
        Optional<IncomingId> meant = store.byDocumentId(
                envelope.to(), envelope.document().documentId().value());
        String reason =
                envelope.document().traces().business().map(Business::reason).orElse("");
        meant.ifPresent(id -> transactions.executeWithoutResult(
                status -> path.record(id.ref(), envelope.to(), PathAct.RECALLED_BY_SENDER, null, reason)));
    }

    private static IncomingFile file(Enclosure enclosure) {
        StoredFile stored = enclosure.file();
        return new IncomingFile(stored.sha256(), enclosure.name().value(), stored.size());
    }

    private static ReadFacts facts(DocumentMessage message) {
        return new ReadFacts(
                        message.documentId().value(),
                        message.from().name(),
                        message.code().number(),
                        message.code().notation(),
                        message.promulgation().place(),
                        message.promulgation().date().orElse(null),
                        message.type().name(),
                        message.subject(),
                        message.signer().fullName(),
                        message.signer().position(),
                        message.signer().competence(),
                        List.copyOf(message.toPlaces()),
                        Urgency.ofCode(message.otherInfo().priority().code()))
                .bounded();
    }
}
