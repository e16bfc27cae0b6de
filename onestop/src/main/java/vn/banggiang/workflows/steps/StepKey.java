package vn.banggiang.workflows.steps;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.banggiang.words.Folding;

/** Names a step within its workflow, the same through all versions: letters a to z, digits and hyphens. */
public record StepKey(String value) {

    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** {@link WorkflowsException} {@code workflows.no-key}. */
    public StepKey {
        if (!FORM.matcher(value).matches()) {
            throw WorkflowsException.invalid("key", "workflows.no-key");
        }
    }

    /** The first key of this name that is not taken: its words without marks, joined by hyphens. */
    public static StepKey of(String name, Predicate<StepKey> taken) {
        String plain = NO_KEY.matcher(Folding.fold(name)).replaceAll("-").replaceAll("^-+|-+$", "");
        String stem = plain.isEmpty()
                ? "b"
                : plain.substring(0, Math.min(plain.length(), 30)).replaceAll("-+$", "");
        return Stream.iterate(1, count -> count + 1)
                .map(count -> new StepKey(count == 1 ? stem : stem + "-" + count))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
