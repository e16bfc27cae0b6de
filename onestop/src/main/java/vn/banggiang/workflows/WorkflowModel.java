package vn.banggiang.workflows;

import vn.banggiang.workflows.steps.Workflow;

/**
 * A workflow to begin with.
 *
 * @param about for what kind of procedure it fits
 */
public record WorkflowModel(String key, String name, String about, Workflow workflow) {}
