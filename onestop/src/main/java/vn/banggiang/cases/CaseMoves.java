package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Way;
import vn.banggiang.workflows.steps.Workflow;

/** Moves cases along their workflow: each move is one transaction on the revision that the person saw. */
@Service
public class CaseMoves {

    private final CaseStore store;
    private final Passages passages;
    private final CaseHistory history;
    private final CaseTimes times;
    private final CaseResults results;
    private final Opinions consultations;
    private final CaseFees fees;
    private final LinkedCases linked;
    private final CaseRights rights;
    private final Workflows workflows;
    private final ProceduresInForce procedures;
    private final Clock clock;

    CaseMoves(
            CaseStore store,
            Passages passages,
            CaseHistory history,
            CaseTimes times,
            CaseResults results,
            Opinions consultations,
            CaseFees fees,
            LinkedCases linked,
            CaseRights rights,
            Workflows workflows,
            ProceduresInForce procedures,
            Clock clock) {
        this.store = store;
        this.passages = passages;
        this.history = history;
        this.times = times;
        this.results = results;
        this.consultations = consultations;
        this.fees = fees;
        this.linked = linked;
        this.rights = rights;
        this.workflows = workflows;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Takes it out of the pool of its role; who holds the role may still do it when this person is away. */
    @Transactional
    public void takeUp(Actor actor, CaseId id) {
        Case one = seen(actor, id);
        Passage passage = passages.open(id).orElseThrow(CaseMoves::wrongState);
        rights.requireTurn(actor, passage);
        if (actor.person().equals(passage.person())) {
            return;
        }
        passages.take(id, actor.person());
        history.note(one, actor, CaseAct.TAKEN_UP, "", clock.instant());
    }

    /**
     * Does what the person chose of the ways out of the step.
     *
     * @param seen revision that the person had before them; the same once more by the same person changes nothing
     */
    @Transactional
    public Case move(Actor actor, CaseId id, int seen, MoveOrder order) {
        Case one = seen(actor, id);
        if (one.revision() == seen + 1 && isDoneBefore(actor, one, order)) {
            return one;
        }
        if (one.revision() != seen) {
            throw CasesException.conflict("cases.changed-meanwhile");
        }
        Passage passage = passages.open(id).orElseThrow(CaseMoves::wrongState);
        rights.requireTurn(actor, passage);
        Workflow workflow = workflow(one);
        Step step = workflow.step(one.step()).orElseThrow();
        Exit exit = step.exit(order.way()).orElseThrow(() -> CasesException.invalid("exit", "cases.no-such-way"));
        if (step.kind() == StepKind.CONSULT && exit.outcome() == Outcome.MOVE && isForward(workflow, step, exit)) {
            consultations.requireAnswered(one, passage, order.words());
        }
        if (exit.outcome() == Outcome.FINISH) {
            linked.requireOver(id);
        }
        Instant now = clock.instant();
        Case next = next(one, workflow, step, exit, order, now);
        keep(next);
        if (exit.outcome() != Outcome.EXTEND) {
            if (step.kind() == StepKind.CONSULT) {
                consultations.takeBack(id, now);
            }
            passages.leave(id, actor.person(), exit.outcome(), order.words(), now);
            enter(next, workflow, exit, now);
        }
        if (next.state() == CaseState.REFUSED) {
            fees.ended(next, CaseAct.REFUSED.tag());
        }
        history.note(next, actor, act(one, step, exit), order.words(), now);
        return next;
    }

    /** Accepts what was just entered, where the workflow lets it be accepted in one way only. */
    @Transactional
    public Case accept(Actor officer, Case entered) {
        Step start = workflow(entered).start();
        Exit onward = start.exits().stream()
                .filter(exit -> exit.outcome() == Outcome.MOVE)
                .findFirst()
                .orElseThrow(() -> CasesException.invalid("exit", "cases.no-such-way"));
        return move(officer, entered.id(), entered.revision(), MoveOrder.on(Way.of(onward)));
    }

    /** What was asked for was brought to the counter: the clock goes on, and the case stands where the request said. */
    @Transactional
    public Case complete(Actor officer, CaseId id) {
        Case one = seen(officer, id);
        rights.requireReceiver(officer);
        Instant now = clock.instant();
        Case next = completed(one, now);
        history.note(next, officer, CaseAct.COMPLETED, "", now);
        return next;
    }

    /** The same, sent from the account of who applied. */
    @Transactional
    void completed(CaseId id) {
        Instant now = clock.instant();
        history.note(completed(store.locked(id).orElseThrow(), now), CaseAct.COMPLETED, "", now);
    }

    private Case completed(Case one, Instant now) {
        Case next = one.completed(now);
        keep(next);
        enter(next, workflow(next).step(next.step()).orElseThrow(), now);
        return next;
    }

    /** Taken back from the account of who applied. */
    @Transactional
    void withdrawn(CaseId id) {
        Instant now = clock.instant();
        history.note(withdrawn(store.locked(id).orElseThrow(), null, now), CaseAct.WITHDRAWN, "", now);
    }

    private Case withdrawn(Case one, @Nullable PersonId by, Instant now) {
        Case next = one.ended(CaseState.WITHDRAWN, now);
        keep(next);
        consultations.takeBack(one.id(), now);
        passages.leave(one.id(), by, Outcome.STOP, "", now);
        fees.ended(next, CaseAct.WITHDRAWN.tag());
        return next;
    }

    /** Nobody has to hand it over: it lies in the account of who applied. */
    @Transactional
    void handedOver(CaseId id) {
        Case one = store.locked(id).orElseThrow();
        boolean finishes = workflow(one).step(one.step()).orElseThrow().exits().stream()
                .anyMatch(exit -> exit.outcome() == Outcome.FINISH);
        if (one.state() == CaseState.DECIDED && finishes) {
            Instant now = clock.instant();
            Case next = one.ended(CaseState.RETURNED, now);
            keep(next);
            passages.leave(id, null, Outcome.FINISH, "", now);
            history.note(next, CaseAct.RETURNED, "", now);
        }
    }

    /** Whoever applied took it back, which they said at the counter: nothing more becomes of it. */
    @Transactional
    public Case withdraw(Actor officer, CaseId id, int seen) {
        Case one = seen(officer, id);
        rights.requireReceiver(officer);
        if (one.state() == CaseState.WITHDRAWN) {
            return one;
        }
        if (one.revision() != seen) {
            throw CasesException.conflict("cases.changed-meanwhile");
        }
        Instant now = clock.instant();
        Case next = withdrawn(one, officer.person(), now);
        history.note(next, officer, CaseAct.WITHDRAWN, "", now);
        return next;
    }

    /** Its result was issued: where it waited for that, it goes on by itself to be handed over. */
    @Transactional
    void decided(CaseId id) {
        Case one = store.locked(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        Instant now = clock.instant();
        history.note(one, CaseAct.RESULT_ISSUED, "", now);
        Workflow workflow = workflow(one);
        Step step = workflow.step(one.step()).orElseThrow();
        if (step.kind() != StepKind.DECIDE || one.state() != CaseState.IN_PROGRESS) {
            return;
        }
        step.exits().stream()
                .filter(exit -> exit.outcome() == Outcome.MOVE && isForward(workflow, step, exit))
                .findFirst()
                .ifPresent(exit -> {
                    Case next = moved(one, workflow, step, exit, now);
                    keep(next);
                    passages.leave(id, null, Outcome.MOVE, "", now);
                    enter(next, workflow, exit, now);
                    history.note(next, CaseAct.MOVED, "", now);
                });
    }

    private Case next(Case one, Workflow workflow, Step step, Exit exit, MoveOrder order, Instant now) {
        return switch (exit.outcome()) {
            case MOVE -> moved(one, workflow, step, exit, now);
            case ASK_COMPLETION -> one.awaitingCompletion(to(exit), now);
            case EXTEND -> extended(one, order);
            case REFUSE -> one.refused(now);
            case STOP -> one.ended(CaseState.STOPPED, now);
            case FINISH -> one.ended(CaseState.RETURNED, now);
        };
    }

    private Case moved(Case one, Workflow workflow, Step step, Exit exit, Instant now) {
        StepKey to = to(exit);
        Step target = workflow.step(to).orElseThrow();
        if (step.kind() == StepKind.RECEIVE && one.state() == CaseState.SUBMITTED) {
            var facts = procedures
                    .version(one.asked().procedure(), one.asked().version())
                    .facts();
            AgencyId agency = one.agencies().responsible();
            return one.accepted(to, now, times.term(facts, one.channel(), agency, now, workflow.longest()));
        }
        if (step.kind() == StepKind.DECIDE && isForward(workflow, step, exit)) {
            results.requireIssued(one.id());
        }
        return one.movedTo(to, target.kind());
    }

    private static boolean isForward(Workflow workflow, Step step, Exit exit) {
        Step target = workflow.step(to(exit)).orElseThrow();
        return workflow.steps().indexOf(target) > workflow.steps().indexOf(step);
    }

    private Case extended(Case one, MoveOrder order) {
        AgencyId agency = one.agencies().responsible();
        Instant until = times.close(agency, Objects.requireNonNull(order.until()));
        Instant due = Objects.requireNonNull(times.due(one), "an extension needs a clock")
                .at();
        return one.extendedBy(times.minutes(agency, due, until));
    }

    private void enter(Case next, Workflow workflow, Exit exit, Instant now) {
        if (exit.outcome() == Outcome.MOVE) {
            enter(next, workflow.step(to(exit)).orElseThrow(), now);
        }
    }

    private void enter(Case next, Step step, Instant now) {
        AgencyId agency = next.agencies().in(step.slot());
        passages.enter(next.id(), step, agency, now, times.stepDue(agency, now, step.minutes()));
        consultations.begin(next, step, now);
    }

    private void keep(Case next) {
        if (!store.keep(next, times.due(next))) {
            throw CasesException.conflict("cases.changed-meanwhile");
        }
    }

    private boolean isDoneBefore(Actor actor, Case one, MoveOrder order) {
        StepKey wanted = order.way().to();
        return (wanted == null || wanted.equals(one.step()))
                && passages.lastLeft(one.id())
                        .filter(last -> actor.person().equals(last.leftBy())
                                && last.outcome() == order.way().outcome()
                                && last.words().equals(order.words()))
                        .isPresent();
    }

    private static CaseAct act(Case before, Step step, Exit exit) {
        return switch (exit.outcome()) {
            case MOVE ->
                step.kind() == StepKind.RECEIVE && before.state() == CaseState.SUBMITTED
                        ? CaseAct.ACCEPTED
                        : CaseAct.MOVED;
            case ASK_COMPLETION -> CaseAct.COMPLETION_ASKED;
            case EXTEND -> CaseAct.EXTENDED;
            case REFUSE -> CaseAct.REFUSED;
            case STOP -> CaseAct.STOPPED;
            case FINISH -> CaseAct.RETURNED;
        };
    }

    private Workflow workflow(Case one) {
        return workflows
                .version(one.asked().procedure(), one.asked().workflow())
                .workflow();
    }

    private Case seen(Actor actor, CaseId id) {
        Case one = store.locked(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(actor, one);
        return one;
    }

    private static StepKey to(Exit exit) {
        return exit.next().orElseThrow();
    }

    private static CasesException wrongState() {
        return CasesException.conflict("cases.wrong-state");
    }
}
