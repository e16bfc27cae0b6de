package vn.banggiang.workflows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Finding;
import vn.banggiang.workflows.steps.FindingKind;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.Workflow;
import vn.banggiang.workflows.steps.WorkflowsException;

/**
 * Workflows are written by those who write the procedure, published by a leader who did not write them, by a decision
 * (Decree 61/2018/NĐ-CP, as amended by 107/2021/NĐ-CP: internal and electronic process).
 */
@Service
public class Workflows {

    private final WorkflowStore store;
    private final ProceduresInForce procedures;
    private final ProcedureRights rights;
    private final LegalTime legalTime;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    Workflows(
            WorkflowStore store,
            ProceduresInForce procedures,
            ProcedureRights rights,
            LegalTime legalTime,
            Directory directory,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.rights = rights;
        this.legalTime = legalTime;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** Under which a case of this procedure is received today. */
    @Transactional(readOnly = true)
    public Optional<WorkflowVersion> inForce(ProcedureId procedure) {
        return store.inForce(procedure, VietnamTime.today(clock));
    }

    /** Whether a case of this procedure is received today. */
    @Transactional(readOnly = true)
    public boolean isInForce(ProcedureId procedure) {
        return store.isInForce(procedure, VietnamTime.today(clock));
    }

    /** A published version; {@code workflows.not-found}. */
    @Transactional(readOnly = true)
    public WorkflowVersion version(ProcedureId procedure, int number) {
        return store.version(procedure, number).orElseThrow(Workflows::notFound);
    }

    /** All that were published, the newest first. */
    @Transactional(readOnly = true)
    public List<WorkflowVersion> versions(ProcedureId procedure) {
        return store.versions(procedure);
    }

    /** The agency that keeps the procedure and writes its workflow; {@code workflows.not-found}. */
    @Transactional(readOnly = true)
    public AgencyId keeper(ProcedureId procedure) {
        return procedures.today(procedure).orElseThrow(Workflows::notFound).keeper();
    }

    /** What is being written, for those who write. */
    @Transactional(readOnly = true)
    public Optional<WorkflowDraft> draft(Actor reader, ProcedureId procedure) {
        requireWriter(reader, procedure);
        return store.draft(procedure);
    }

    /**
     * Keeps what somebody wrote.
     *
     * @param seen revision of the draft that the writer had before them; 0 where there was none
     */
    @Transactional
    public WorkflowDraft keep(Actor writer, ProcedureId procedure, Workflow workflow, int seen) {
        ProcedureInForce inForce = requireWriter(writer, procedure);
        Optional<WorkflowDraft> before = store.lockedDraft(procedure);
        if (before.isPresent() && before.get().workflow().equals(workflow)) {
            return before.get();
        }
        var draft = new WorkflowDraft(procedure, seen + 1, workflow, writer.person(), clock.instant());
        if (before.map(WorkflowDraft::revision).orElse(0) != seen || !store.keep(draft, inForce.keeper())) {
            throw WorkflowsException.conflict("workflows.changed-meanwhile");
        }
        return draft;
    }

    /** Everything that keeps a workflow of this procedure from being published. */
    @Transactional(readOnly = true)
    public List<Finding> findings(ProcedureId procedure, Workflow workflow) {
        ProcedureInForce inForce = procedures.today(procedure).orElseThrow(Workflows::notFound);
        Map<Role, Boolean> held = new HashMap<>();
        List<Finding> findings = new ArrayList<>(workflow.findings(
                legalTime.minutes(inForce),
                step -> held.computeIfAbsent(step.role(), role -> isHeld(step, inForce.performers()))));
        workflow.steps().stream()
                .filter(step -> !directory.open(step.asks()).containsAll(step.asks()))
                .forEach(step -> findings.add(new Finding(FindingKind.ASKS_UNKNOWN, step.key())));
        return List.copyOf(findings);
    }

    /** Publishes the draft, which somebody else wrote. */
    @Transactional
    public WorkflowVersion publish(
            Actor publisher, ProcedureId procedure, int seen, Decision decision, LocalDate effective) {
        ProcedureInForce inForce = procedures.today(procedure).orElseThrow(Workflows::notFound);
        if (!rights.mayPublish(publisher, inForce.keeper())) {
            throw WorkflowsException.forbidden("workflows.only-leaders");
        }
        WorkflowDraft draft = store.lockedDraft(procedure)
                .filter(one -> one.revision() == seen)
                .orElseThrow(() -> WorkflowsException.conflict("workflows.changed-meanwhile"));
        requirePublishable(publisher, draft, decision, effective);
        var version = new WorkflowVersion(
                procedure,
                store.lastNumber(procedure) + 1,
                draft.workflow(),
                effective,
                decision,
                draft.writtenBy(),
                publisher.person(),
                clock.instant());
        store.publish(version, draft, inForce.keeper());
        store.drop(procedure);
        journal.record(new JournalEntry(
                publisher.person().value(),
                publisher.agency().value(),
                "workflows.act.published",
                "procedure:" + procedure,
                Map.of("decision", decision.code(), "number", String.valueOf(version.number()))));
        return version;
    }

    private void requirePublishable(Actor publisher, WorkflowDraft draft, Decision decision, LocalDate effective) {
        if (draft.writtenBy().equals(publisher.person())) {
            throw WorkflowsException.forbidden("workflows.author-publishes-not");
        }
        if (effective.isBefore(decision.issued())) {
            throw WorkflowsException.invalid("effective", "workflows.effective-before-decision");
        }
        boolean printsOther = Optional.ofNullable(decision.document())
                .flatMap(document -> store.decided(draft.procedure(), document))
                .filter(printed -> !printed.equals(draft.workflow()))
                .isPresent();
        if (printsOther) {
            throw WorkflowsException.conflict("workflows.decision-says-otherwise");
        }
        int wrong = findings(draft.procedure(), draft.workflow()).size();
        if (wrong > 0) {
            throw WorkflowsException.conflict("workflows.has-findings", wrong);
        }
    }

    private ProcedureInForce requireWriter(Actor writer, ProcedureId procedure) {
        ProcedureInForce inForce = procedures.today(procedure).orElseThrow(Workflows::notFound);
        if (!rights.mayWrite(writer, inForce.keeper())) {
            throw WorkflowsException.forbidden("workflows.only-officers");
        }
        return inForce;
    }

    /** Whoever decides may be outside of the house, where nobody here knows the roles. */
    private boolean isHeld(Step step, Set<AgencyId> performers) {
        return step.slot() == AgencySlot.DECIDING
                || performers.stream()
                        .anyMatch(agency ->
                                !directory.holders(agency, step.role()).isEmpty());
    }

    static WorkflowsException notFound() {
        return WorkflowsException.missing("workflows.not-found");
    }
}
