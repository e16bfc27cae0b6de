package vn.banggiang.workflows;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;
import vn.banggiang.workflows.steps.Workflow;
import vn.banggiang.workflows.steps.WorkflowsException;

/**
 * Changes single steps of a draft. Each change is made on the revision that the writer had before them: {@link
 * WorkflowsException} {@code workflows.changed-meanwhile} where somebody else was first.
 */
@Service
@Transactional
public class WorkflowEditor {

    private final Workflows workflows;

    WorkflowEditor(Workflows workflows) {
        this.workflows = workflows;
    }

    /** Begins a draft with the steps of the version that is in force. */
    public void begin(Actor writer, ProcedureId procedure, int seen) {
        Workflow inForce =
                workflows.inForce(procedure).orElseThrow(Workflows::notFound).workflow();
        workflows.keep(writer, procedure, inForce, seen);
    }

    /** A new step behind another, at the end where that one is not there. */
    public void add(Actor writer, ProcedureId procedure, int seen, Step fresh, StepKey behind) {
        change(writer, procedure, seen, workflow -> workflow.with(fresh, behind));
    }

    /** Everything of a step but its exits. */
    public void change(Actor writer, ProcedureId procedure, int seen, Step step) {
        change(
                writer,
                procedure,
                seen,
                workflow ->
                        workflow.changed(step.with(step(workflow, step.key()).exits())));
    }

    /** One place earlier or later. */
    public void move(Actor writer, ProcedureId procedure, int seen, StepKey key, boolean earlier) {
        change(writer, procedure, seen, workflow -> workflow.moved(key, earlier));
    }

    /** Takes a step out, with the exits that led there. */
    public void remove(Actor writer, ProcedureId procedure, int seen, StepKey key) {
        change(writer, procedure, seen, workflow -> workflow.without(key));
    }

    /** One more way out of a step. */
    public void addExit(Actor writer, ProcedureId procedure, int seen, StepKey key, Exit exit) {
        change(
                writer,
                procedure,
                seen,
                workflow -> exits(
                        workflow,
                        key,
                        exits -> Stream.concat(exits.stream(), Stream.of(exit)).toList()));
    }

    /** One way less out of a step. */
    public void removeExit(Actor writer, ProcedureId procedure, int seen, StepKey key, Way way) {
        change(
                writer,
                procedure,
                seen,
                workflow -> exits(
                        workflow,
                        key,
                        exits -> exits.stream()
                                .filter(exit -> !Way.of(exit).equals(way))
                                .toList()));
    }

    private static Workflow exits(Workflow workflow, StepKey key, UnaryOperator<List<Exit>> others) {
        Step step = step(workflow, key);
        return workflow.changed(step.with(others.apply(step.exits())));
    }

    private static Step step(Workflow workflow, StepKey key) {
        return workflow.step(key).orElseThrow(Workflows::notFound);
    }

    private void change(Actor writer, ProcedureId procedure, int seen, UnaryOperator<Workflow> other) {
        WorkflowDraft draft = workflows.draft(writer, procedure).orElseThrow(Workflows::notFound);
        if (draft.revision() != seen) {
            throw WorkflowsException.conflict("workflows.changed-meanwhile");
        }
        workflows.keep(writer, procedure, other.apply(draft.workflow()), seen);
    }
}
