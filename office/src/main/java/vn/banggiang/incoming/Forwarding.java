package vn.banggiang.incoming;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.MessageId;
import vn.banggiang.exchange.OutgoingMessage;
import vn.banggiang.identity.Actor;

/** Sends a registered document on to other agencies, as it came, under the facts of the register. */
@Service
public class Forwarding {

    private static final int MOST_RECIPIENTS = 200;

    private final IncomingStore store;
    private final Exchange exchange;
    private final Deliveries deliveries;
    private final Directory directory;
    private final DocumentRights rights;
    private final DocumentHistory history;

    Forwarding(
            IncomingStore store,
            Exchange exchange,
            Deliveries deliveries,
            Directory directory,
            DocumentRights rights,
            DocumentHistory history) {
        this.store = store;
        this.exchange = exchange;
        this.deliveries = deliveries;
        this.directory = directory;
        this.rights = rights;
        this.history = history;
    }

    /** Sends the document to these agencies; one that has been sent it already is left out. */
    @Transactional
    public void forward(Actor clerk, IncomingId id, List<AgencyId> recipients) {
        rights.requireSight(clerk, id.ref());
        if (!clerk.is(Role.CLERK)) {
            throw DocumentsException.forbidden("documents.only-clerk");
        }
        if (recipients.isEmpty()) {
            throw DocumentsException.missing("recipients");
        }
        if (recipients.size() > MOST_RECIPIENTS) {
            throw DocumentsException.tooManyEntries("recipients", MOST_RECIPIENTS);
        }
        IncomingDocument document = store.locked(id);
        if (document.recall() != null) {
            throw DocumentsException.conflict("documents.recalled");
        }
        Map<AgencyId, Agency> known = directory.agencies(recipients);
        Set<AgencyId> open = directory.open(recipients);
        Set<AgencyId> sentBefore =
                deliveries.of(id.ref()).stream().map(Delivery::recipient).collect(Collectors.toSet());
        List<Agency> further = recipients.stream()
                .distinct()
                .map(recipient -> reached(recipient, known, open))
                .filter(agency -> !sentBefore.contains(agency.id()))
                .toList();
        if (further.isEmpty()) {
            return;
        }
        Map<AgencyCode, EnvelopeId> envelopes = exchange.send(message(document, further, clerk));
        for (Agency agency : further) {
            deliveries.sent(
                    id.ref(), document.agency(), agency.id(), Objects.requireNonNull(envelopes.get(agency.code())));
            history.record(id.ref(), document.agency(), HistoryAct.FORWARDED, clerk.person(), agency.name());
        }
    }

    private static Agency reached(AgencyId recipient, Map<AgencyId, Agency> known, Set<AgencyId> open) {
        Agency agency = Optional.ofNullable(known.get(recipient))
                .orElseThrow(() -> DocumentsException.invalid("documents.recipient-unknown", recipient));
        if (!open.contains(recipient)) {
            throw DocumentsException.invalid("documents.recipient-unknown", agency.name())
                    .at("recipients");
        }
        return agency;
    }

    private OutgoingMessage message(IncomingDocument document, List<Agency> recipients, Actor clerk) {
        var facts = ForwardedFacts.of(document);
        var staff = new StaffInfo(
                "", clerk.fullName(), directory.person(clerk.person()).email(), "");
        return new OutgoingMessage(
                MessageId.random(),
                document.agency(),
                recipients.stream().map(Agency::code).toList(),
                facts,
                Business.newDocument(facts.documentId(), staff),
                ForwardedFacts.enclosures(document));
    }
}
