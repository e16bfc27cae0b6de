package vn.banggiang.workflows.steps;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.words.PlainText;

/**
 * A way out of a step.
 *
 * @param label what the person presses, such as "Chuyển thẩm định"
 * @param to where it leads; null where the outcome leads to no other step
 */
public record Exit(Outcome outcome, String label, @Nullable StepKey to) {

    private static final int LONGEST = 100;

    /** {@link WorkflowsException} where the step to come is missing, or one is named that cannot follow. */
    public Exit {
        label = PlainText.line(label);
        if (label.isEmpty() || label.length() > LONGEST) {
            throw WorkflowsException.invalid("label", "workflows.no-label", LONGEST);
        }
        if (outcome.leadsOn() == (to == null)) {
            throw WorkflowsException.invalid("to", "workflows.exit-leads-wrong");
        }
    }

    /** The step that follows, where one does. */
    public Optional<StepKey> next() {
        return Optional.ofNullable(to);
    }
}
