package vn.banggiang.incoming.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.Instruction;

/** The leader's form as it was sent. */
record DirectionForm(
        @Nullable String butPhe,
        @Nullable String lead,
        @Nullable List<String> coOperating,
        @Nullable List<String> informed,
        @Nullable Integer workingDays,
        @Nullable String deadline) {

    Instruction instruction() {
        return new Instruction(
                Objects.requireNonNullElse(butPhe, ""),
                ChosenAssignee.of(Objects.requireNonNullElse(lead, "")),
                assignees(coOperating),
                assignees(informed),
                TypedDeadline.of(workingDays, deadline));
    }

    private static List<Assignee> assignees(@Nullable List<String> choices) {
        return Objects.requireNonNullElse(choices, List.<String>of()).stream()
                .map(ChosenAssignee::of)
                .toList();
    }
}
