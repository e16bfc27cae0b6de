package vn.banggiang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.edxml.BusinessType;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.EdxmlException;
import vn.banggiang.edxml.OrganId;
import vn.banggiang.edxml.Organization;
import vn.banggiang.edxml.ReceivedAttachment;
import vn.banggiang.edxml.ReceivedMessage;
import vn.banggiang.edxml.StatusMessage;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/**
 * The door for what comes from outside. Until a message is read to its end and its signature is proved, it lies in
 * quarantine; what is refused leaves no row and no file.
 */
@Component
class Reception {

    private final SignedMessages signed;
    private final SenderProof proof;
    private final Directory directory;
    private final FileStore files;
    private final Inbox inbox;
    private final Answers answers;
    private final Arrivals arrivals;

    Reception(
            SignedMessages signed,
            SenderProof proof,
            Directory directory,
            FileStore files,
            Inbox inbox,
            Answers answers,
            Arrivals arrivals) {
        this.signed = signed;
        this.proof = proof;
        this.directory = directory;
        this.files = files;
        this.inbox = inbox;
        this.answers = answers;
        this.arrivals = arrivals;
    }

    /** The envelope that the message now is, or has been since it first came. */
    EnvelopeId receive(InputStream edxml, AgencyCode recipient) {
        Agency receiver = known(recipient);
        try (Quarantine quarantine = Quarantine.of(edxml, SignedMessages.MAX_BYTES)) {
            return receive(quarantine, receiver);
        }
    }

    /** The same of a message that lies in storage already. */
    EnvelopeId receive(StoredFile edxml, AgencyCode recipient) {
        Agency receiver = known(recipient);
        try (Quarantine quarantine = Quarantine.of(edxml, files)) {
            return receive(quarantine, receiver);
        }
    }

    private EnvelopeId receive(Quarantine quarantine, Agency receiver) {
        try {
            ReceivedMessage message = signed.read(quarantine);
            Agency sender = known(message.message().from().id());
            proof.require(message.signature(), sender.code());
            Sha256 fingerprint = quarantine.fingerprint();
            Optional<EnvelopeId> before = inbox.withFingerprint(receiver.id(), fingerprint);
            return before.isPresent()
                    ? before.get()
                    : take(message, quarantine, new Parties(sender, receiver, fingerprint));
        } catch (EdxmlException refused) {
            throw ExchangeException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Parties(Agency sender, Agency receiver, Sha256 fingerprint) {}

    private EnvelopeId take(ReceivedMessage received, Quarantine quarantine, Parties parties) throws IOException {
        return switch (received.message()) {
            case DocumentMessage document -> {
                requireRecipient(document, parties.receiver());
                requireFile(document, received.attachments());
                requireUnknown(document, parties);
                yield arrivals.document(
                        document(document, received.attachments(), quarantine, parties), parties.receiver(), document);
            }
            case StatusMessage status -> {
                EnvelopeId answered = answers.answeredBy(status, parties.sender(), parties.receiver());
                yield arrivals.status(status(status, answered, quarantine, parties), answered, status);
            }
        };
    }

    private Incoming document(
            DocumentMessage document, List<ReceivedAttachment> attachments, Quarantine quarantine, Parties parties)
            throws IOException {
        var kept = new ArrayList<Enclosure>();
        for (ReceivedAttachment attachment : attachments) {
            kept.add(keep(attachment, quarantine));
        }
        return new Incoming(
                EnvelopeId.random(),
                parties.receiver().id(),
                parties.sender().code(),
                parties.receiver().code(),
                EnvelopeKind.of(document.businessType()),
                null,
                document.documentId(),
                null,
                Messages.subject(document),
                keepMessage(quarantine),
                parties.fingerprint(),
                kept);
    }

    private Incoming status(StatusMessage status, EnvelopeId answered, Quarantine quarantine, Parties parties)
            throws IOException {
        return new Incoming(
                EnvelopeId.random(),
                parties.receiver().id(),
                parties.sender().code(),
                parties.receiver().code(),
                EnvelopeKind.STATUS,
                status.status(),
                Answers.documentId(status),
                answered,
                null,
                keepMessage(quarantine),
                parties.fingerprint(),
                List.of());
    }

    private StoredFile keepMessage(Quarantine quarantine) throws IOException {
        Optional<StoredFile> stored = quarantine.stored();
        if (stored.isPresent()) {
            return stored.get();
        }
        try (InputStream content = quarantine.message()) {
            return files.store(content, SignedMessages.MAX_BYTES);
        }
    }

    private Enclosure keep(ReceivedAttachment attachment, Quarantine quarantine) throws IOException {
        try (InputStream content = quarantine.attachment(attachment.ordinal())) {
            StoredFile stored = files.store(content, attachment.size());
            return new Enclosure(stored, attachment.name(), attachment.type().mediaType(), attachment.description());
        }
    }

    private static void requireRecipient(DocumentMessage document, Agency receiver) {
        boolean named = document.to().stream()
                .map(Organization::id)
                .flatMap(id -> Messages.agencyCode(id).stream())
                .anyMatch(receiver.code()::equals);
        if (!named) {
            throw ExchangeException.invalid(
                    "exchange.not-for-this-agency", receiver.code().value());
        }
    }

    /** A recall needs none: it takes back what came before. */
    private static void requireFile(DocumentMessage document, List<ReceivedAttachment> attachments) {
        if (attachments.isEmpty() && document.businessType() != BusinessType.REVOKE) {
            throw ExchangeException.invalid(
                    "exchange.document-without-file", document.documentId().value());
        }
    }

    /** Asked before its files are kept, which would stay behind otherwise; of two at once the inbox takes one. */
    private void requireUnknown(DocumentMessage document, Parties parties) {
        if (document.businessType() == BusinessType.NEW
                && inbox.hasOtherNew(
                        parties.receiver().id(),
                        parties.sender().code(),
                        document.documentId(),
                        parties.fingerprint())) {
            throw ExchangeException.alreadyArrived(document.documentId());
        }
    }

    private Agency known(OrganId id) {
        return known(Messages.agencyCode(id).orElseThrow(() -> ExchangeException.unknownAgency(id.value())));
    }

    private Agency known(AgencyCode code) {
        return directory.byCode(code).orElseThrow(() -> ExchangeException.unknownAgency(code.value()));
    }
}
