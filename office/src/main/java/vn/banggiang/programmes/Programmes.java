package vn.banggiang.programmes;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.identity.Actor;

/** Drafts programmes, puts them in force and ends them. Two who change one at once: the second is told. */
@Service
public class Programmes {

    private final ProgrammeStore store;
    private final ProgrammeRights rights;
    private final DocumentRights documents;
    private final GivenTasks tasks;
    private final ProgrammeJournal journal;
    private final Clock clock;

    Programmes(
            ProgrammeStore store,
            ProgrammeRights rights,
            DocumentRights documents,
            GivenTasks tasks,
            ProgrammeJournal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.documents = documents;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins a programme of the own agency; the same id twice begins one. */
    @Transactional
    public ProgrammeId draft(Actor drafter, ProgrammeId id, Charter charter) {
        ProgrammeRights.requireDrafter(drafter);
        requireSight(drafter, charter);
        if (store.draft(id, drafter.agency(), drafter.person(), charter, clock.instant())) {
            journal.note(drafter, "programmes.act.drafted", find(id), Map.of("title", charter.title()));
        }
        rights.requireSight(drafter, id);
        return id;
    }

    /** Says anew what it is called and what issued it. */
    @Transactional
    public void change(Actor by, ProgrammeId id, int version, Charter charter) {
        Programme programme = toChange(by, id, version);
        if (!charter.equals(programme.charter())) {
            if (charter.document() != null
                    && !charter.document().equals(programme.charter().document())) {
                requireSight(by, charter);
            }
            store.change(id, charter);
            journal.note(by, "programmes.act.changed", programme, Map.of("title", charter.title()));
        }
    }

    /** Puts it in force: each task is given to the agency that leads it. Done twice it is done once. */
    @Transactional
    public void putInForce(Actor leader, ProgrammeId id, int version) {
        Programme programme = decided(leader, id);
        if (programme.state() == ProgrammeState.IN_FORCE) {
            return;
        }
        requireState(programme, state -> state == ProgrammeState.DRAFT);
        requireVersion(programme, version);
        if (programme.nodes().isEmpty()) {
            throw ProgrammesException.conflict("programmes.empty-plan");
        }
        store.putInForce(id, clock.instant());
        tasks.give(leader, programme);
        journal.note(leader, "programmes.act.in-force", programme, Map.of());
    }

    /** Ends it: nothing in it is changed any more. Done twice it is done once. */
    @Transactional
    public void close(Actor leader, ProgrammeId id) {
        Programme programme = decided(leader, id);
        if (programme.state() == ProgrammeState.CLOSED) {
            return;
        }
        requireState(programme, state -> state == ProgrammeState.IN_FORCE);
        store.close(id, clock.instant());
        journal.note(leader, "programmes.act.closed", programme, Map.of());
    }

    /** The programme, locked, as far as this person may change it and saw what it says now. */
    Programme toChange(Actor by, ProgrammeId id, int version) {
        Programme programme = locked(by, id);
        requireState(programme, state -> state != ProgrammeState.CLOSED);
        if (!ProgrammeRights.mayChange(by, programme)) {
            throw ProgrammesException.forbidden(
                    programme.state() == ProgrammeState.DRAFT ? "programmes.only-drafters" : "programmes.only-leader");
        }
        requireVersion(programme, version);
        return programme;
    }

    /** The programme, locked, for who decides about it. */
    Programme decided(Actor leader, ProgrammeId id) {
        Programme programme = locked(leader, id);
        if (!ProgrammeRights.mayDecide(leader, programme)) {
            throw ProgrammesException.forbidden("programmes.only-leader");
        }
        return programme;
    }

    /** The programme, locked, for who may see it. */
    Programme locked(Actor actor, ProgrammeId id) {
        rights.requireSight(actor, id);
        return store.locked(id).orElseThrow(ProgrammesException::notFound);
    }

    private Programme find(ProgrammeId id) {
        return store.find(id).orElseThrow(ProgrammesException::notFound);
    }

    private void requireSight(Actor actor, Charter charter) {
        DocumentRef document = charter.document();
        if (document != null) {
            documents.requireSight(actor, document);
        }
    }

    private static void requireState(Programme programme, Predicate<ProgrammeState> right) {
        if (!right.test(programme.state())) {
            throw ProgrammesException.conflict("programmes.other-state");
        }
    }

    private static void requireVersion(Programme programme, int version) {
        if (programme.version() != version) {
            throw ProgrammesException.conflict("programmes.changed-meanwhile");
        }
    }
}
