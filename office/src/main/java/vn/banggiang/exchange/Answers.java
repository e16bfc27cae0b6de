package vn.banggiang.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.edxml.StatusMessage;

/** Which of our envelopes a status is about: the standard's statuses name the document, not the message. */
@Component
class Answers {

    private static final Set<EnvelopeKind> DOCUMENT = EnumSet.of(EnvelopeKind.NEW, EnvelopeKind.REPLACE);
    private static final Set<EnvelopeKind> CHANGE =
            EnumSet.of(EnvelopeKind.REVOKE, EnvelopeKind.UPDATE, EnvelopeKind.REPLACE);
    private static final Set<EnvelopeKind> ANY = EnumSet.complementOf(EnumSet.of(EnvelopeKind.STATUS));

    private final Outbox outbox;

    Answers(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The document that the status names; {@code exchange.status-without-document}. */
    static DocumentId documentId(StatusMessage status) {
        return status.responseFor()
                .documentId()
                .orElseThrow(() -> ExchangeException.invalid("exchange.status-without-document"));
    }

    /** The envelope, sent by us to the reporting agency; {@code exchange.status-unasked} when there is none. */
    EnvelopeId answeredBy(StatusMessage status, Agency reporting, Agency us) {
        DocumentId document = documentId(status);
        return candidate(status.status(), reporting, us, document)
                .or(() -> outbox.latest(us.id(), reporting.code(), document, ANY))
                .orElseThrow(() -> ExchangeException.invalid(
                        "exchange.status-unasked",
                        document.value(),
                        reporting.code().value()));
    }

    private Optional<EnvelopeId> candidate(StatusCode code, Agency reporting, Agency us, DocumentId document) {
        return switch (code) {
            case ARRIVED -> outbox.firstUnacknowledged(us.id(), reporting.code(), document);
            case CHANGE_AGREED, CHANGE_REFUSED -> outbox.latest(us.id(), reporting.code(), document, CHANGE);
            case REFUSED, ACCEPTED, ASSIGNED, IN_PROGRESS, COMPLETED ->
                outbox.latest(us.id(), reporting.code(), document, DOCUMENT);
            case RECALL_REQUESTED -> throw ExchangeException.invalid("exchange.recall-is-a-revocation");
        };
    }
}
