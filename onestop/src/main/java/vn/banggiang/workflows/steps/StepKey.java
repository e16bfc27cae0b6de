package vn.banggiang.workflows.steps;

import java.util.regex.Pattern;

/** Names a step within its workflow, the same through all versions: letters a to z, digits and hyphens. */
public record StepKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** {@link WorkflowsException} {@code workflows.no-key}. */
    public StepKey {
        if (!FORM.matcher(value).matches()) {
            throw WorkflowsException.invalid("key", "workflows.no-key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
