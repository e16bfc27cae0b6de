package vn.banggiang.incoming;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.documents.register.RegisterLine;
import vn.banggiang.documents.register.Registers;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.Sha256;

/**
 * What people do with incoming documents (Decree 30/2020, art. 20 to 24). Every act needs the right role, is refused with
 * CONFLICT in the wrong state, and goes into the document's history and the journal. A document that the person may not see
 * is NOT_FOUND.
 */
@Service
public class IncomingDocuments {

    private static final int LONGEST_REASON = 300;

    private final IncomingStore store;
    private final Intake intake;
    private final Registers registers;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final Assignees assignees;
    private final Duplicates duplicates;
    private final StatusBack statusBack;
    private final IncomingTurns turns;
    private final Directions directions;
    private final Told told;
    private final DirectionTasks tasks;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    IncomingDocuments(
            IncomingStore store,
            Intake intake,
            Registers registers,
            DocumentRights rights,
            DocumentHistory history,
            Assignees assignees,
            Duplicates duplicates,
            StatusBack statusBack,
            IncomingTurns turns,
            Directions directions,
            Told told,
            DirectionTasks tasks,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.intake = intake;
        this.registers = registers;
        this.rights = rights;
        this.history = history;
        this.assignees = assignees;
        this.duplicates = duplicates;
        this.statusBack = statusBack;
        this.turns = turns;
        this.directions = directions;
        this.told = told;
        this.tasks = tasks;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes in a PDF that came by mail or over the counter; its facts are read from the page. The same id with the same
     * file twice makes one document; with another file it is refused with CONFLICT {@code documents.id-of-other-file}, so
     * that no file is lost unseen.
     *
     * @param id chosen by the client
     * @param fileName as the client names it; made harmless
     */
    public IncomingDocument upload(Actor clerk, IncomingId id, String fileName, InputStream content) {
        require(clerk, Role.CLERK, "documents.only-clerk");
        Optional<IncomingDocument> earlier = store.find(id);
        if (earlier.isPresent()) {
            return sentBefore(clerk, earlier.get(), Intake.sha256(content));
        }
        Intake.Taken taken = intake.take(fileName, content);
        var document = IncomingDocument.arrived(
                id, clerk.agency(), new Origin.Upload(), clock.instant(), taken.facts(), List.of(taken.file()));
        return transactions.execute(status -> {
            if (!store.add(document, taken.verdict())) {
                return sentBefore(clerk, store.locked(id), taken.file().sha256());
            }
            history.record(
                    id.ref(),
                    clerk.agency(),
                    HistoryAct.ARRIVED,
                    clerk.person(),
                    taken.file().name());
            return document;
        });
    }

    /**
     * Registered documents of the agency that seem to be the same: asked before saving, so that the clerk is warned.
     *
     * @param entered may still be incomplete
     */
    public List<Duplicate> duplicates(Actor clerk, IncomingId id, ReadFacts entered) {
        rights.requireSight(clerk, id.ref());
        return duplicates.of(store.find(id).orElseThrow(DocumentsException::notFound), entered);
    }

    /** As {@link #register(Actor, IncomingId, ReadFacts, boolean, String)} without a reason. */
    @Transactional
    public ArrivalNumber register(Actor clerk, IncomingId id, ReadFacts entered, boolean confirmedDuplicate) {
        return register(clerk, id, entered, confirmedDuplicate, "");
    }

    /**
     * Enters the document in this year's register and gives it its số đến. The same clerk with the same form gets the
     * number that was given: the first answer may have been lost on the way.
     *
     * @param entered the clerk's form
     * @param confirmedDuplicate the clerk knows that it seems to be there already; without it such a document is refused
     *     with CONFLICT {@code documents.duplicate}
     * @param reason why it is registered all the same, for the document's history; may be empty
     */
    @Transactional
    public ArrivalNumber register(
            Actor clerk, IncomingId id, ReadFacts entered, boolean confirmedDuplicate, String reason) {
        IncomingDocument document = mine(clerk, id);
        DocumentFacts facts = DocumentFacts.of(entered.over(document.facts()));
        Optional<ArrivalNumber> given = document.numberGiven(facts, clerk.person());
        if (given.isPresent()) {
            return given.get();
        }
        document.state().to(IncomingState.REGISTERED);
        turns.require(clerk, id, IncomingCall.REGISTER, "documents.only-clerk");
        Instant now = clock.instant();
        IssueDay.plausible(facts.date(), VietnamTime.day(now));
        String why = FieldText.optional("duplicateReason", reason, LONGEST_REASON);
        RegisterLine line = registers.next(clerk.agency(), RegisterKind.INCOMING);
        // After the register's lock: two clerks with two copies cannot both find the register without it.
        if (!confirmedDuplicate) {
            duplicates.refuse(document, facts);
        }
        var soDen = new ArrivalNumber(line.register().year(), line.number());
        IncomingDocument registered =
                document.register(facts, new Registration(soDen, line.day(), clerk.person(), now));
        store.update(registered);
        String words = confirmedDuplicate && !why.isEmpty() ? soDen + " · " + why : soDen.toString();
        history.record(id.ref(), clerk.agency(), HistoryAct.REGISTERED, clerk.person(), words);
        statusBack.report(registered, StatusCode.ACCEPTED, "", clerk.person());
        return soDen;
    }

    /** Sends the document back to its sender with a reason (art. 21.2.b). */
    @Transactional
    public void refuse(Actor clerk, IncomingId id, String reason) {
        IncomingDocument document = mine(clerk, id);
        IncomingDocument refused = document.refuse(reason);
        turns.require(clerk, id, IncomingCall.REGISTER, "documents.only-clerk");
        store.update(refused);
        String why = FieldText.optional("reason", refused.reason(), Integer.MAX_VALUE);
        history.record(id.ref(), clerk.agency(), HistoryAct.REFUSED, clerk.person(), why);
        statusBack.report(refused, StatusCode.REFUSED, why, clerk.person());
    }

    /** The leader's direction: who leads, who co-operates, who is to know of it, until when (art. 23). */
    @Transactional
    public void direct(Actor leader, IncomingId id, Instruction entered) {
        IncomingDocument document = mine(leader, id);
        document.state().to(IncomingState.DIRECTED);
        turns.require(leader, id, IncomingCall.DIRECT, "documents.only-leader");
        Direction direction = directions.of(leader, entered);
        IncomingDocument directed = document.direct(direction);
        assignees.putOnPath(directed, direction);
        store.update(directed);
        told.tellOf(directed, direction.informed());
        history.record(id.ref(), leader.agency(), HistoryAct.DIRECTED, leader.person(), direction.butPhe());
        statusBack.report(directed, StatusCode.ASSIGNED, "", leader.person());
    }

    /** The lead person, or somebody of the lead unit, takes the document up; or over from a handler who left. */
    @Transactional
    public void startHandling(Actor specialist, IncomingId id) {
        IncomingDocument document = mine(specialist, id);
        Instant now = clock.instant();
        IncomingDocument started = started(specialist, document, now);
        store.update(started);
        rights.include(id.ref(), specialist.agency(), specialist.person());
        history.record(id.ref(), specialist.agency(), HistoryAct.HANDLING_STARTED, specialist.person(), "");
        statusBack.report(started, StatusCode.IN_PROGRESS, "", specialist.person());
        events.publishEvent(new HandlingStarted(
                id,
                specialist.agency(),
                specialist.person(),
                started.registeredFacts().trichYeu().value(),
                now));
    }

    private IncomingDocument started(Actor specialist, IncomingDocument document, Instant now) {
        if (document.state() == IncomingState.IN_HANDLING
                && turns.of(specialist, document.id()).equals(Optional.of(IncomingCall.START))) {
            return document.takeOver(specialist.person(), now);
        }
        IncomingDocument started = document.start(specialist.person(), now);
        turns.requireOneOf(specialist, document.id(), IncomingCall.STARTED_AT, "documents.only-lead");
        return started;
    }

    /** The handler, or a leader, closes the matter without an answer. */
    @Transactional
    public void complete(Actor actor, IncomingId id) {
        IncomingDocument document = mine(actor, id);
        IncomingDocument completed = document.complete(clock.instant(), null);
        if (!actor.is(Role.LEADER)) {
            turns.require(actor, id, IncomingCall.ANSWER, "documents.only-handler");
        }
        store.update(completed);
        tasks.done(completed, Optional.of(actor.person()), "", actor.is(Role.LEADER));
        history.record(id.ref(), actor.agency(), HistoryAct.COMPLETED, actor.person(), "");
        statusBack.report(completed, StatusCode.COMPLETED, "", actor.person());
    }

    /**
     * The answer was issued, in the caller's transaction. A document that is completed already stays as it is.
     *
     * @param replyCode number and notation of the answer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void completeByReply(IncomingId id, OutgoingId reply, String replyCode) {
        IncomingDocument document = store.locked(id);
        if (document.state() != IncomingState.IN_HANDLING) {
            return;
        }
        IncomingDocument completed = document.complete(clock.instant(), reply);
        store.update(completed);
        tasks.done(completed, Optional.empty(), replyCode, true);
        history.record(id.ref(), document.agency(), HistoryAct.COMPLETED, null, replyCode);
        statusBack.report(completed, StatusCode.COMPLETED, replyCode, null);
    }

    private IncomingDocument mine(Actor actor, IncomingId id) {
        rights.requireSight(actor, id.ref());
        return store.locked(id);
    }

    private static IncomingDocument sentBefore(Actor clerk, IncomingDocument document, Sha256 file) {
        if (!document.agency().equals(clerk.agency())) {
            throw DocumentsException.conflict("documents.id-taken");
        }
        if (!document.mainFile().sha256().equals(file)) {
            throw DocumentsException.conflict("documents.id-of-other-file");
        }
        return document;
    }

    private static void require(Actor actor, Role role, String key) {
        if (!actor.is(role)) {
            throw DocumentsException.forbidden(key);
        }
    }
}
