package vn.banggiang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Workflow;

/**
 * A case with all that officials see of it.
 *
 * @param maskedName of who applies; looking behind it is an act of its own
 * @param due null until it is accepted
 * @param filled whether a form was filled in
 * @param consultations which other agencies were asked, in the order of asking
 * @param ways what the reader may do now; empty where it is not their turn
 */
public record CaseView(
        Case one,
        ProcedureFacts procedure,
        Workflow workflow,
        String maskedName,
        @Nullable Due due,
        Delivery delivery,
        boolean filled,
        List<BroughtPaper> papers,
        List<Passage> passages,
        List<CaseEvent> events,
        List<CaseResult> results,
        List<Consultation> consultations,
        List<Exit> ways) {

    /** Copies the lists. */
    public CaseView {
        papers = List.copyOf(papers);
        passages = List.copyOf(passages);
        events = List.copyOf(events);
        results = List.copyOf(results);
        consultations = List.copyOf(consultations);
        ways = List.copyOf(ways);
    }

    /** The same for who may do this now. */
    CaseView with(List<Exit> others) {
        return new CaseView(
                one,
                procedure,
                workflow,
                maskedName,
                due,
                delivery,
                filled,
                papers,
                passages,
                events,
                results,
                consultations,
                others);
    }

    /** Where it stands; empty while it is the citizen's turn, and when it is over. */
    public Optional<Passage> current() {
        return passages.stream().filter(Passage::isOpen).findFirst();
    }

    /** The step at which it stands, or will stand again. */
    public Step step() {
        return workflow.step(one.step()).orElseThrow();
    }

    /** Message key of how it left a step; empty while it stands there. What was withdrawn was not stopped. */
    public Optional<String> ending(Passage passage) {
        boolean withdrawn = one.state() == CaseState.WITHDRAWN && Objects.equals(passage.leftAt(), one.endedAt());
        return Optional.ofNullable(passage.outcome())
                .map(outcome -> withdrawn ? one.state().key() : outcome.key());
    }

    /** Whether agencies can be asked where it stands. */
    public boolean isAsking() {
        return step().kind() == StepKind.CONSULT && one.state() == CaseState.IN_PROGRESS;
    }

    /** Whether it took longer than was said, up to now where it goes on. */
    public boolean isLate(Instant now) {
        return due != null
                && one.clock() != null
                && one.clock().pauses().standingSince().isEmpty()
                && (one.endedAt() == null ? now : one.endedAt()).isAfter(due.at());
    }
}
