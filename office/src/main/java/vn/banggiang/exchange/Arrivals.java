package vn.banggiang.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.Agency;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.StatusMessage;

/** The one transaction in which a message arrives: its row, the event, the journal's line, the first status back. */
@Component
class Arrivals {

    private final Inbox inbox;
    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Clock clock;

    Arrivals(Inbox inbox, Reports reports, ApplicationEventPublisher events, Journal journal, Clock clock) {
        this.inbox = inbox;
        this.reports = reports;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes the document in, or finds that it is here already. */
    @Transactional
    public EnvelopeId document(Incoming message, Agency receiver, DocumentMessage document) {
        Instant now = clock.instant();
        if (!inbox.add(message, now)) {
            return known(message);
        }
        record(message);
        reports.queueArrival(message.id(), receiver, message.from(), document, now);
        events.publishEvent(new EnvelopeArrived(message.id(), receiver.id()));
        return message.id();
    }

    /** Takes the status in, or finds that it is here already. */
    @Transactional
    public EnvelopeId status(Incoming message, EnvelopeId answered, StatusMessage status) {
        Instant now = clock.instant();
        if (!inbox.add(message, now)) {
            return known(message);
        }
        record(message);
        events.publishEvent(new StatusArrived(
                message.id(),
                answered,
                message.agency(),
                message.from(),
                status.status(),
                status.description(),
                status.timestamp().map(Messages::instant).orElse(now)));
        return message.id();
    }

    private EnvelopeId known(Incoming message) {
        return inbox.withFingerprint(message.agency(), message.fingerprint())
                .orElseThrow(() -> ExchangeException.alreadyArrived(message.documentId()));
    }

    private void record(Incoming message) {
        journal.record(new JournalEntry(
                null,
                message.agency().value(),
                "exchange.arrived",
                "envelope:" + message.id(),
                Map.of(
                        "from", message.from().value(),
                        "kind", message.kind().name(),
                        "document", message.documentId().value(),
                        "edxml", message.edxml().sha256().value())));
    }
}
