package vn.banggiang.exchange;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.FileStore;

/** The way between agencies: what goes out, what comes in, and what is told about it. */
@Service
public class Exchange {

    private final Directory directory;
    private final SignedMessages signed;
    private final Dispatch dispatch;
    private final Reports reports;
    private final Reception reception;
    private final Inbox inbox;
    private final EnvelopeRows rows;
    private final FileStore files;
    private final Clock clock;

    Exchange(
            Directory directory,
            SignedMessages signed,
            Dispatch dispatch,
            Reports reports,
            Reception reception,
            Inbox inbox,
            EnvelopeRows rows,
            FileStore files,
            Clock clock) {
        this.directory = directory;
        this.signed = signed;
        this.dispatch = dispatch;
        this.reports = reports;
        this.reception = reception;
        this.inbox = inbox;
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Queues the message in the caller's transaction: rows and a task, however large the files are and however many
     * receive it. It is signed with the sender's key and stored once after the commit, then delivered to each recipient,
     * however often anything dies in between. An id sent before is not sent again. {@code exchange.recipient-unknown},
     * {@code exchange.recipient-is-sender}, {@code exchange.envelope-too-large}, or that of a key that is missing.
     *
     * @return the envelope of each recipient
     */
    @Transactional
    public Map<AgencyCode, EnvelopeId> send(OutgoingMessage message) {
        Agency from = directory.agency(message.from());
        List<Agency> to =
                message.to().stream().map(code -> recipient(code, from)).toList();
        signed.requireSendable(from.code(), message.enclosures());
        DocumentMessage header = Messages.document(from, to, message, clock.instant());
        List<Outgoing> envelopes = to.stream()
                .map(recipient -> new Outgoing(
                        message.id(),
                        from.id(),
                        from.code(),
                        recipient.code(),
                        EnvelopeKind.of(message.business().type()),
                        null,
                        header.documentId(),
                        null))
                .toList();
        dispatch.queue(new Unsigned(message.id(), from.id(), from.code(), header, message.enclosures()), envelopes);
        return envelopes.stream().collect(Collectors.toUnmodifiableMap(Outgoing::to, Outgoing::id));
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
        Inbox.Arrival about = inbox.document(received).orElseThrow(() -> ExchangeException.notFound(received));
        if (status.code() == StatusCode.REFUSED) {
            inbox.refused(received, clock.instant());
        }
        return reports.queue(received, directory.agency(about.agency()), about.from(), subject(about), status);
    }

    private ResponseFor subject(Inbox.Arrival about) {
        return Objects.requireNonNullElseGet(about.subject(), () -> Messages.subject(signed.document(about.edxml())));
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
     * know. {@code exchange.envelope-unknown}; {@code exchange.not-signed-yet} in the moment before it is signed.
     */
    public InputStream edxml(EnvelopeId id) {
        EnvelopeRows.Content content = rows.content(id).orElseThrow(() -> ExchangeException.notFound(id));
        return files.open(content.edxml().orElseThrow(ExchangeException::notSignedYet));
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
