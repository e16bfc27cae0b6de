package vn.banggiang.outgoing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.delivery.Addressees;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.documents.delivery.Settlement;
import vn.banggiang.exchange.MessageId;
import vn.banggiang.identity.Actor;

/**
 * What is done where a recipient refused an issued document or could not be reached: it waits for the clerk, who alone
 * sends, and for the drafter. Of one delivery one thing is done, and once.
 */
@Service
public class FailedDeliveries {

    private static final int MOST_RECIPIENTS = 200;
    private static final int LONGEST_WORDS = 1000;

    private final OutgoingStore store;
    private final Deliveries deliveries;
    private final Addressees addressees;
    private final IssueDispatch dispatch;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final Clock clock;

    FailedDeliveries(
            OutgoingStore store,
            Deliveries deliveries,
            Addressees addressees,
            IssueDispatch dispatch,
            DocumentRights rights,
            DocumentHistory history,
            Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.addressees = addressees;
        this.dispatch = dispatch;
        this.rights = rights;
        this.history = history;
        this.clock = clock;
    }

    /**
     * To the same recipient, in an envelope of its own; to who took over from one that closed. CONFLICT {@code
     * documents.delivery-closed} where nobody did.
     */
    @Transactional
    public void sendAgain(Actor clerk, OutgoingId id, UUID delivery) {
        requireClerk(clerk, id);
        OutgoingDocument document = store.locked(id);
        open(document, delivery)
                .ifPresent(failed ->
                        send(clerk, document, failed, List.of(failed.recipient()), Settlement.Way.SENT_AGAIN));
    }

    /** To other agencies in its stead; those that got the document already are left out. */
    @Transactional
    public void sendElsewhere(Actor clerk, OutgoingId id, UUID delivery, List<AgencyId> recipients) {
        requireClerk(clerk, id);
        if (recipients.isEmpty()) {
            throw DocumentsException.missing("recipients");
        }
        if (recipients.size() > MOST_RECIPIENTS) {
            throw DocumentsException.tooManyEntries("recipients", MOST_RECIPIENTS);
        }
        if (recipients.contains(clerk.agency())) {
            throw DocumentsException.invalid("documents.recipient-is-issuer").at("recipients");
        }
        OutgoingDocument document = store.locked(id);
        open(document, delivery)
                .ifPresent(failed -> send(clerk, document, failed, recipients, Settlement.Way.SENT_ELSEWHERE));
    }

    /**
     * Nothing is to be sent.
     *
     * @param words why, or what was done instead
     */
    @Transactional
    public void settle(Actor actor, OutgoingId id, UUID delivery, String words) {
        rights.requireSight(actor, id.ref());
        OutgoingDocument document = store.locked(id);
        if (!actor.is(Role.CLERK) && !document.drafter().equals(actor.person())) {
            throw DocumentsException.forbidden("documents.only-clerk-or-drafter");
        }
        String why = FieldText.required("reason", words, LONGEST_WORDS);
        open(document, delivery)
                .ifPresent(failed -> settle(
                        actor,
                        document,
                        failed,
                        new Settlement(Settlement.Way.NOTHING_TO_SEND, actor.person(), clock.instant(), why),
                        HistoryAct.DELIVERY_SETTLED));
    }

    private void requireClerk(Actor clerk, OutgoingId id) {
        rights.requireSight(clerk, id.ref());
        if (!clerk.is(Role.CLERK)) {
            throw DocumentsException.forbidden("documents.only-clerk");
        }
    }

    /** The delivery; empty where something was done about it before. */
    private Optional<Delivery> open(OutgoingDocument document, UUID delivery) {
        Delivery found = deliveries.of(document.id().ref()).stream()
                .filter(one -> one.id().equals(delivery))
                .findFirst()
                .orElseThrow(DocumentsException::notFound);
        if (found.settlement() != null) {
            return Optional.empty();
        }
        if (!found.troubled()) {
            throw DocumentsException.conflict("documents.delivery-not-failed", found.recipientName());
        }
        return Optional.of(found);
    }

    /** The message is named after the delivery in whose stead it goes. */
    private void send(
            Actor clerk, OutgoingDocument document, Delivery failed, List<AgencyId> recipients, Settlement.Way way) {
        Set<AgencyId> before = sentTo(document);
        if (way == Settlement.Way.SENT_AGAIN) {
            before.remove(failed.recipient());
        }
        List<Agency> to = reached(document, recipients, way).stream()
                .filter(agency -> !before.contains(agency.id()))
                .toList();
        if (to.isEmpty()) {
            throw DocumentsException.conflict("documents.sent-before");
        }
        String names = String.join(", ", to.stream().map(Agency::name).toList());
        settle(
                clerk,
                document,
                failed,
                new Settlement(way, clerk.person(), clock.instant(), names),
                way == Settlement.Way.SENT_AGAIN ? HistoryAct.SENT_AGAIN : HistoryAct.SENT_ELSEWHERE);
        dispatch.send(document, new MessageId(failed.id()), to);
    }

    private List<Agency> reached(OutgoingDocument document, Collection<AgencyId> recipients, Settlement.Way way) {
        Addressees.Reached reached = addressees.of(document.agency(), recipients);
        if (!reached.lost().isEmpty()) {
            throw way == Settlement.Way.SENT_AGAIN
                    ? DocumentsException.conflict("documents.delivery-closed")
                    : DocumentsException.invalid(
                                    "documents.recipient-unknown",
                                    reached.lost().getFirst().name())
                            .at("recipients");
        }
        return reached.agencies();
    }

    /** Who has the document, or is about to. */
    private Set<AgencyId> sentTo(OutgoingDocument document) {
        return deliveries.of(document.id().ref()).stream()
                .filter(one -> one.settlement() == null)
                .map(Delivery::recipient)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void settle(Actor by, OutgoingDocument document, Delivery failed, Settlement settlement, HistoryAct act) {
        deliveries.settle(failed.id(), settlement);
        String words = settlement.way() == Settlement.Way.SENT_AGAIN
                ? settlement.words()
                : failed.recipientName() + ": " + settlement.words();
        history.record(document.id().ref(), document.agency(), act, by.person(), words);
    }
}
