package vn.banggiang.workflows.steps;

import org.jspecify.annotations.Nullable;

/**
 * Which exit is meant.
 *
 * @param to null where the outcome leads to no other step
 */
public record Way(Outcome outcome, @Nullable StepKey to) {

    /** The one of this exit. */
    public static Way of(Exit exit) {
        return new Way(exit.outcome(), exit.to());
    }
}
