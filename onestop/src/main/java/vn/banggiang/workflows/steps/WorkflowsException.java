package vn.banggiang.workflows.steps;

import vn.banggiang.refusal.Refusal;

/** What the workflows of procedures refuse. */
public final class WorkflowsException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private WorkflowsException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a field says cannot be taken. */
    public static WorkflowsException invalid(String field, String key, Object... args) {
        return new WorkflowsException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static WorkflowsException missing(String key) {
        return new WorkflowsException(Kind.NOT_FOUND, "", key);
    }

    /** What the person may not do. */
    public static WorkflowsException forbidden(String key) {
        return new WorkflowsException(Kind.FORBIDDEN, "", key);
    }

    /** What is not, or not any more, in the state that this needs. */
    public static WorkflowsException conflict(String key, Object... args) {
        return new WorkflowsException(Kind.CONFLICT, "", key, args);
    }

    @Override
    public String field() {
        return field;
    }
}
