package vn.banggiang.workflows.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.WorkflowsException;

/**
 * A step as programs write and read it.
 *
 * @param asks agencies that a consultation asks by itself
 */
record StepBody(
        @Nullable String key,
        @Nullable String name,
        @Nullable String slot,
        @Nullable String role,
        @Nullable Integer minutes,
        @Nullable String kind,
        @Nullable List<UUID> asks,
        @Nullable List<ExitBody> exits) {

    static StepBody of(Step step) {
        return new StepBody(
                step.key().value(),
                step.name(),
                step.slot().name(),
                step.role().name(),
                step.minutes(),
                step.kind().name(),
                step.asks().stream().map(AgencyId::value).toList(),
                step.exits().stream().map(ExitBody::of).toList());
    }

    Step step() {
        return new Step(
                new StepKey(Objects.requireNonNullElse(key, "")),
                Objects.requireNonNullElse(name, ""),
                value(AgencySlot.values(), "slot", slot),
                value(Role.values(), "role", role),
                Objects.requireNonNullElse(minutes, 0),
                value(StepKind.values(), "kind", kind),
                Objects.requireNonNullElse(asks, List.<UUID>of()).stream()
                        .filter(Objects::nonNull)
                        .map(AgencyId::new)
                        .toList(),
                Objects.requireNonNullElse(exits, List.<ExitBody>of()).stream()
                        .map(ExitBody::exit)
                        .toList());
    }

    private static <E extends Enum<E>> E value(E[] values, String field, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> WorkflowsException.invalid(field, "workflows.no-such-value"));
    }

    /** @param to the step to come, where one comes */
    record ExitBody(
            @Nullable String outcome,
            @Nullable String label,
            @Nullable String to) {

        static ExitBody of(Exit exit) {
            return new ExitBody(
                    exit.outcome().name(),
                    exit.label(),
                    exit.next().map(StepKey::value).orElse(null));
        }

        Exit exit() {
            return new Exit(
                    value(Outcome.values(), "outcome", outcome),
                    Objects.requireNonNullElse(label, ""),
                    to == null || to.isBlank() ? null : new StepKey(to));
        }
    }
}
