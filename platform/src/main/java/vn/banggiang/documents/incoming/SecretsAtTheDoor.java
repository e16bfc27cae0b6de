package vn.banggiang.documents.incoming;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.PathAct;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.ReceivedEnvelope;
import vn.banggiang.exchange.StatusReport;

/** Turns away envelopes with a state secret: nobody is shown one, the clerk registers the paper copy. */
@Component
class SecretsAtTheDoor {

    /** Agencies speak Vietnamese to each other, whatever language somebody reads the pages in. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Intake intake;
    private final Exchange exchange;
    private final Journal journal;
    private final MessageSource messages;
    private final TransactionOperations transactions;

    SecretsAtTheDoor(
            Intake intake,
            Exchange exchange,
            Journal journal,
            MessageSource messages,
            TransactionOperations transactions) {
        this.intake = intake;
        this.exchange = exchange;
        this.journal = journal;
        this.messages = messages;
        this.transactions = transactions;
    }

    /** Whether one of its files bears a stamp of secrecy; its sender and the journal have been told then. */
    boolean turnsAway(ReceivedEnvelope envelope) {
        Optional<DocumentsException> refusal = envelope.enclosures().stream()
                .flatMap(file -> intake.secrecy(file.file().sha256()).stream())
                .map(DocumentsException::stateSecret)
                .findFirst();
        refusal.ifPresent(why -> refuse(envelope, why));
        return refusal.isPresent();
    }

    private void refuse(ReceivedEnvelope envelope, DocumentsException why) {
        String words = messages.getMessage(why.key(), why.args().toArray(), VIETNAMESE);
        // The envelope's own time makes it one status, however often the envelope is handled.
        var status = new StatusReport(StatusCode.REFUSED, words, StaffInfo.NONE, envelope.arrivedAt());
        var entry = new JournalEntry(
                null,
                envelope.to().value(),
                PathAct.REFUSED.key(),
                "envelope:" + envelope.id(),
                Map.of("words", words));
        transactions.executeWithoutResult(transaction -> {
            exchange.report(envelope.id(), status);
            journal.record(entry);
        });
    }
}
