package vn.banggiang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.Workflow;

/**
 * A case with all that officials see of it.
 *
 * @param maskedName of who applies; looking behind it is an act of its own
 * @param due null until it is accepted
 * @param filled whether a form was filled in
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
        List<Exit> ways) {

    /** Copies the lists. */
    public CaseView {
        papers = List.copyOf(papers);
        passages = List.copyOf(passages);
        events = List.copyOf(events);
        results = List.copyOf(results);
        ways = List.copyOf(ways);
    }

    /** Where it stands; empty while it is the citizen's turn, and when it is over. */
    public Optional<Passage> current() {
        return passages.stream().filter(Passage::isOpen).findFirst();
    }

    /** The step at which it stands, or will stand again. */
    public Step step() {
        return workflow.step(one.step()).orElseThrow();
    }

    /** Whether it took longer than was said, up to now where it goes on. */
    public boolean isLate(Instant now) {
        return due != null
                && one.clock() != null
                && one.clock().pauses().standingSince().isEmpty()
                && (one.endedAt() == null ? now : one.endedAt()).isAfter(due.at());
    }
}
