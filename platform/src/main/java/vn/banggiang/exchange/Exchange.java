package vn.banggiang.exchange;

import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.Files;
import vn.banggiang.storage.StoredFile;

/** The way between agencies: what goes out, what comes in, and what is told about it. */
@Service
public class Exchange {

    private final Directory directory;
    private final SignedMessages signed;
    private final Dispatch dispatch;
    private final Reports reports;
    private final Reception reception;
    private final Inbox inbox;
    private final Outbox outbox;
    private final EnvelopeRows rows;
    private final Files files;
    private final Clock clock;

    Exchange(
            Directory directory,
            SignedMessages signed,
            Dispatch dispatch,
            Reports reports,
            Reception reception,
            Inbox inbox,
            Outbox outbox,
            EnvelopeRows rows,
            Files files,
            Clock clock) {
        this.directory = directory;
        this.signed = signed;
        this.dispatch = dispatch;
        this.reports = reports;
        this.reception = reception;
        this.inbox = inbox;
        this.outbox = outbox;
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Signs the envelope with the sender's key and queues it in the caller's transaction; one call a recipient. An id
     * sent before is not sent again. {@code exchange.recipient-unknown}, {@code exchange.recipient-is-sender}.
     */
    @Transactional
    public EnvelopeId send(OutgoingEnvelope envelope) {
        if (!outbox.contains(envelope.id())) {
            Agency from = directory.agency(envelope.from());
            Agency to = recipient(envelope.to(), from);
            DocumentMessage message = Messages.document(from, to, envelope, clock.instant());
            StoredFile edxml = signed.write(from.code(), message, envelope.enclosures());
            dispatch.queue(new Outgoing(
                    envelope.id(),
                    from.id(),
                    from.code(),
                    to.code(),
                    EnvelopeKind.of(envelope.business().type()),
                    null,
                    envelope.facts().documentId(),
                    null,
                    edxml));
        }
        return envelope.id();
    }

    /**
     * Tells the sender of a received document how far it has come, in the caller's transaction. The same report of the
     * same second is sent once. {@code exchange.envelope-unknown}, {@code exchange.status-not-yours}.
     */
    @Transactional
    public EnvelopeId report(EnvelopeId received, StatusReport status) {
        if (status.code() == StatusCode.ARRIVED || status.code() == StatusCode.RECALL_REQUESTED) {
            throw ExchangeException.invalid(
                    "exchange.status-not-yours", status.code().code());
        }
        ReceivedEnvelope about = received(received).orElseThrow(() -> ExchangeException.notFound(received));
        return reports.queue(received, directory.agency(about.to()), about.from(), about.document(), status);
    }

    /** A document that arrived; empty when there is none of this id. */
    public Optional<ReceivedEnvelope> received(EnvelopeId id) {
        return inbox.document(id)
                .map(arrival -> new ReceivedEnvelope(
                        arrival.id(),
                        arrival.agency(),
                        arrival.from(),
                        signed.document(arrival.edxml()),
                        inbox.files(id),
                        arrival.at()));
    }

    /**
     * The signed message, a document or a status, exactly as it was sent or came. Who may read it is the caller's to
     * know. {@code exchange.envelope-unknown}
     */
    public InputStream edxml(EnvelopeId id) {
        return files.open(rows.edxml(id).orElseThrow(() -> ExchangeException.notFound(id)));
    }

    /**
     * Takes in a message from outside for one of its recipients, whole or not at all: within the limits, readable,
     * truly signed by the agency it names. The same message again gives the same envelope.
     *
     * @throws ExchangeException why it is refused
     */
    public EnvelopeId receive(InputStream edxml, AgencyCode recipient) {
        return reception.receive(edxml, recipient);
    }

    private Agency recipient(AgencyCode code, Agency from) {
        Agency to = directory
                .byCode(code)
                .orElseThrow(() -> ExchangeException.invalid("exchange.recipient-unknown", code.value()));
        if (to.id().equals(from.id())) {
            throw ExchangeException.invalid("exchange.recipient-is-sender", code.value());
        }
        return to;
    }
}
