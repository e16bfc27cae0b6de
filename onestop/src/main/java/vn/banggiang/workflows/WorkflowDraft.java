package vn.banggiang.workflows;

import java.time.Instant;
import vn.banggiang.directory.PersonId;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.steps.Workflow;

/**
 * What is being written.
 *
 * @param revision counts on with each time that it is kept, from 1
 */
public record WorkflowDraft(
        ProcedureId procedure, int revision, Workflow workflow, PersonId writtenBy, Instant writtenAt) {}
