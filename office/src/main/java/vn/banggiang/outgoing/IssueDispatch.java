package vn.banggiang.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.documents.delivery.Addressees;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.DocumentCode;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.DocumentType;
import vn.banggiang.edxml.OrganId;
import vn.banggiang.edxml.OtherInfo;
import vn.banggiang.edxml.Priority;
import vn.banggiang.edxml.Promulgation;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.edxml.SignerInfo;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.SteeringType;
import vn.banggiang.exchange.DocumentFacts;
import vn.banggiang.exchange.Enclosure;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.MessageId;
import vn.banggiang.exchange.OutgoingMessage;
import vn.banggiang.incoming.IncomingReplies;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.storage.StoredFile;

/**
 * Hands an issued document to the exchange in the transaction that issues it: one message, named after the document, and
 * an envelope for each recipient.
 */
@Component
class IssueDispatch {

    private final Exchange exchange;
    private final AttachmentStore attachments;
    private final Deliveries deliveries;
    private final Addressees addressees;
    private final IncomingReplies answered;
    private final Directory directory;

    IssueDispatch(
            Exchange exchange,
            AttachmentStore attachments,
            Deliveries deliveries,
            Addressees addressees,
            IncomingReplies answered,
            Directory directory) {
        this.exchange = exchange;
        this.attachments = attachments;
        this.deliveries = deliveries;
        this.addressees = addressees;
        this.answered = answered;
        this.directory = directory;
    }

    void send(OutgoingDocument issued) {
        Addressees.Reached to = addressees.of(issued.agency(), issued.content().recipients());
        if (!to.agencies().isEmpty()) {
            send(issued, new MessageId(issued.id().value()), to.agencies());
        }
        to.lost()
                .forEach(closed -> deliveries.undeliverable(
                        issued.id().ref(), issued.agency(), closed.agency(), "documents.delivery-closed"));
    }

    /** A message of its own to these, whatever was sent before. */
    void send(OutgoingDocument issued, MessageId message, List<Agency> to) {
        DocumentFacts facts = facts(issued, directory.agency(issued.agency()));
        Map<AgencyCode, EnvelopeId> envelopes = exchange.send(new OutgoingMessage(
                message,
                issued.agency(),
                to.stream().map(Agency::code).toList(),
                facts,
                Business.newDocument(facts.documentId(), staff(issued)),
                enclosures(issued)));
        to.forEach(recipient -> deliveries.sent(
                issued.id().ref(),
                issued.agency(),
                recipient.id(),
                Objects.requireNonNull(envelopes.get(recipient.code()))));
    }

    private DocumentFacts facts(OutgoingDocument issued, Agency sender) {
        IssueNumber number = issued.requiredNumber();
        var code = new DocumentCode(number.printed().value(), issued.notation().value());
        SignatureBlock block = issued.block();
        return new DocumentFacts(
                DocumentId.of(new OrganId(sender.code().value()), number.date(), code),
                code,
                new Promulgation(sender.place(), Optional.of(number.date())),
                DocumentType.named(issued.content().type().vietnamese()),
                issued.content().trichYeu().value(),
                new SignerInfo(String.join(" ", block.authority()), block.position(), block.signer()),
                Optional.empty(),
                issued.content().otherRecipients(),
                otherInfo(issued),
                response(issued),
                SteeringType.NONE);
    }

    private List<ResponseFor> response(OutgoingDocument issued) {
        OutgoingDocument.Reply reply = issued.reply();
        return reply == null ? List.of() : List.of(answered.responseFor(reply.to()));
    }

    private static OtherInfo otherInfo(OutgoingDocument issued) {
        OtherInfo none = OtherInfo.NONE;
        Priority priority = Priority.ofCode(issued.content().urgency().code()).orElse(Priority.NORMAL);
        return new OtherInfo(
                priority,
                none.sphere(),
                none.typistNotation(),
                none.promulgationAmount(),
                none.pageAmount(),
                none.direction(),
                none.appendixes());
    }

    /** The document itself first, what goes with it behind. */
    private List<Enclosure> enclosures(OutgoingDocument issued) {
        List<Enclosure> all = new ArrayList<>(List.of(enclosure(issued)));
        for (Attachment one : attachments.of(issued.id())) {
            all.add(new Enclosure(
                    one.latest(),
                    SafeFileName.of(one.name()).orElseThrow(),
                    one.type().mediaType(),
                    ""));
        }
        return all;
    }

    private static Enclosure enclosure(OutgoingDocument issued) {
        Issued file = Objects.requireNonNull(issued.issued());
        String name = issued.printedCode().replace('/', '-') + ".pdf";
        return new Enclosure(
                new StoredFile(file.sha256(), file.size()),
                SafeFileName.of(name).orElseThrow(),
                "application/pdf",
                "");
    }

    private StaffInfo staff(OutgoingDocument issued) {
        Person drafter = directory.person(issued.drafter());
        return new StaffInfo(directory.unit(issued.unit()).name(), drafter.fullName(), drafter.email(), "");
    }
}
