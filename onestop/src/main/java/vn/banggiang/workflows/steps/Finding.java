package vn.banggiang.workflows.steps;

/** That something is wrong with a step. */
public record Finding(FindingKind kind, StepKey step) {}
