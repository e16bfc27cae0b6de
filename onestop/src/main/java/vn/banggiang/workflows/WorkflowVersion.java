package vn.banggiang.workflows;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.steps.Workflow;

/**
 * A published workflow.
 *
 * @param effective from which day cases are received under it; not before the decision
 */
public record WorkflowVersion(
        ProcedureId procedure,
        int number,
        Workflow workflow,
        LocalDate effective,
        Decision decision,
        PersonId writtenBy,
        PersonId publishedBy,
        Instant publishedAt) {}
