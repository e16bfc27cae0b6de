package vn.banggiang.incoming;

import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;
import vn.banggiang.edxml.BusinessType;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.exchange.Enclosure;
import vn.banggiang.exchange.EnvelopeArrived;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.ReceivedEnvelope;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.StoredFile;

/** Turns what the exchange brings into documents that wait for the clerk. The same envelope twice is one document. */
@Component
class ArrivingEnvelopes {

    private final Exchange exchange;
    private final IncomingStore store;
    private final Intake intake;
    private final SecretsAtTheDoor secrets;
    private final ChangesAtTheDoor changes;
    private final TurnedAway turnedAway;
    private final Recalls recalls;
    private final DocumentHistory history;
    private final TransactionOperations transactions;

    ArrivingEnvelopes(
            Exchange exchange,
            IncomingStore store,
            Intake intake,
            SecretsAtTheDoor secrets,
            ChangesAtTheDoor changes,
            TurnedAway turnedAway,
            Recalls recalls,
            DocumentHistory history,
            TransactionOperations transactions) {
        this.exchange = exchange;
        this.store = store;
        this.intake = intake;
        this.secrets = secrets;
        this.changes = changes;
        this.turnedAway = turnedAway;
        this.recalls = recalls;
        this.history = history;
        this.transactions = transactions;
    }

    /** Judging a file's signatures takes long: that happens before the transaction, and holds no connection. */
    @Async
    @TransactionalEventListener
    void on(EnvelopeArrived event) {
        if (store.byEnvelope(event.envelope()).isPresent() || turnedAway.contains(event.envelope())) {
            return;
        }
        ReceivedEnvelope envelope = exchange.received(event.envelope()).orElseThrow();
        if (envelope.document().businessType() == BusinessType.REVOKE) {
            recalls.arrive(envelope);
        } else if (!changes.turnsAway(envelope) && !secrets.turnsAway(envelope)) {
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
            store.inTurn(envelope.to(), envelope.document().documentId().value());
            if (store.add(document, verdict)) {
                history.record(document.id().ref(), document.agency(), HistoryAct.ARRIVED, null, "");
                recalls.overtook(document, envelope.from());
            }
        });
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
