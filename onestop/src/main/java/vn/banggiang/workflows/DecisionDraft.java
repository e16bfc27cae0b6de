package vn.banggiang.workflows;

import java.time.Instant;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.workflows.steps.Workflow;

/**
 * A decision that was drafted to publish a workflow.
 *
 * @param workflow the steps that its table shows
 */
public record DecisionDraft(OutgoingId document, int revision, Workflow workflow, Instant draftedAt) {}
