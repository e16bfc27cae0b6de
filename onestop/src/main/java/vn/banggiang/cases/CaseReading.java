package vn.banggiang.cases;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Workflow;

/** What officials read of a case. */
@Service
public class CaseReading {

    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    private final CaseStore store;
    private final CaseRights rights;
    private final ApplicantSeal seal;
    private final CaseAnswers answers;
    private final Papers papers;
    private final Passages passages;
    private final CaseHistory history;
    private final CaseResults results;
    private final OpinionRows consultations;
    private final CaseTimes times;
    private final ProceduresInForce procedures;
    private final Workflows workflows;
    private final Journal journal;
    private final Clock clock;

    CaseReading(
            CaseStore store,
            CaseRights rights,
            ApplicantSeal seal,
            CaseAnswers answers,
            Papers papers,
            Passages passages,
            CaseHistory history,
            CaseResults results,
            OpinionRows consultations,
            CaseTimes times,
            ProceduresInForce procedures,
            Workflows workflows,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.seal = seal;
        this.answers = answers;
        this.papers = papers;
        this.passages = passages;
        this.history = history;
        this.results = results;
        this.consultations = consultations;
        this.times = times;
        this.procedures = procedures;
        this.workflows = workflows;
        this.journal = journal;
        this.clock = clock;
    }

    /** {@code cases.not-found} where there is none, or none for this person. */
    @Transactional(readOnly = true)
    public CaseView see(Actor reader, CaseId id) {
        Case one = seen(reader, id);
        CaseView view = whole(one);
        return view.with(ways(reader, one, view.workflow(), view.passages()));
    }

    /** All of it, for whom it was decided before. */
    CaseView whole(Case one) {
        CaseId id = one.id();
        Workflow workflow = workflows
                .version(one.asked().procedure(), one.asked().workflow())
                .workflow();
        return new CaseView(
                one,
                procedures
                        .version(one.asked().procedure(), one.asked().version())
                        .facts(),
                workflow,
                seal.applicant(id).masked().name(),
                times.due(one),
                store.parties(id).delivery(),
                answers.isThere(id),
                papers.of(id),
                passages.of(id),
                history.of(id),
                results.of(id),
                consultations.of(id),
                List.of());
    }

    /** Who applies, in full: the look stands in the journal. */
    @Transactional
    public ApplicantFacts applicant(Actor reader, CaseId id) {
        look(reader, seen(reader, id));
        return seal.applicant(id);
    }

    private void look(Actor reader, Case one) {
        journal.recordOnceSince(
                clock.instant().minus(ONE_LOOK),
                new JournalEntry(
                        reader.person().value(),
                        reader.agency().value(),
                        "cases.act.looked-at-applicant",
                        "case:" + one.id(),
                        Map.of("code", one.code().value())));
    }

    /** What was answered to the procedure's form; empty where none was filled in. The look stands in the journal. */
    @Transactional
    public Optional<Filled> filled(Actor reader, CaseId id) {
        Case one = seen(reader, id);
        Optional<Filled> filled = answers.filled(one);
        filled.ifPresent(some -> look(reader, one));
        return filled;
    }

    /** By which the citizen follows it, for the receipt that those print who received it. */
    @Transactional(readOnly = true)
    public TrackingKey key(Actor officer, CaseId id) {
        seen(officer, id);
        rights.requireReceiver(officer);
        return seal.key(id);
    }

    /** For what is printed for somebody who may see the case. */
    TrackingKey key(CaseId id) {
        return seal.key(id);
    }

    private List<Exit> ways(Actor reader, Case one, Workflow workflow, List<Passage> passed) {
        Optional<Passage> open = passed.stream().filter(Passage::isOpen).findFirst();
        return open
                .filter(passage -> rights.mayAct(reader, passage))
                .flatMap(passage -> workflow.step(one.step()))
                .map(step -> step.exits())
                .orElse(List.of())
                .stream()
                .filter(exit -> exit.outcome() != Outcome.REFUSE || one.state() == CaseState.SUBMITTED)
                .filter(exit -> exit.outcome() == Outcome.STOP || !one.state().isCitizensTurn())
                .toList();
    }

    private Case seen(Actor reader, CaseId id) {
        Case one = store.find(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(reader, one);
        return one;
    }
}
