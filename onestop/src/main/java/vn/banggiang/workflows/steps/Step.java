package vn.banggiang.workflows.steps;

import java.util.List;
import java.util.Optional;
import vn.banggiang.directory.Role;
import vn.banggiang.words.PlainText;

/**
 * A step of a workflow.
 *
 * @param slot the agency that does it
 * @param role who in it
 * @param minutes working minutes that it may take, 1 to 60,000
 * @param exits at most one for an outcome that leads nowhere, and for each step to come
 */
public record Step(StepKey key, String name, AgencySlot slot, Role role, int minutes, StepKind kind, List<Exit> exits) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_MINUTES = 60_000;
    private static final int MOST_EXITS = 12;

    /** {@link WorkflowsException} that names the first field that cannot stand. */
    public Step {
        name = PlainText.line(name);
        exits = List.copyOf(exits);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw WorkflowsException.invalid("name", "workflows.no-name", LONGEST_NAME);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw WorkflowsException.invalid("minutes", "workflows.no-minutes", MOST_MINUTES);
        }
        if (role.isOfTheProvince() || role == Role.AGENCY_ADMINISTRATOR || role == Role.EDITOR) {
            throw WorkflowsException.invalid("role", "workflows.role-works-not");
        }
        if (exits.size() > MOST_EXITS || exits.stream().map(Way::of).distinct().count() < exits.size()) {
            throw WorkflowsException.invalid("exits", "workflows.exits-doubled", MOST_EXITS);
        }
    }

    /** The exit that leads there by this outcome. */
    public Optional<Exit> exit(Way way) {
        return exits.stream().filter(exit -> Way.of(exit).equals(way)).findFirst();
    }
}
