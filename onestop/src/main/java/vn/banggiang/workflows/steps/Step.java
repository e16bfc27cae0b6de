package vn.banggiang.workflows.steps;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.words.PlainText;

/**
 * A step of a workflow.
 *
 * @param slot the agency that does it
 * @param role who in it
 * @param minutes working minutes that it may take, 1 to 60,000
 * @param asks agencies that a consultation asks by itself; whoever does the step may ask more
 * @param exits at most one for an outcome that leads nowhere, and for each step to come
 */
public record Step(
        StepKey key,
        String name,
        AgencySlot slot,
        Role role,
        int minutes,
        StepKind kind,
        List<AgencyId> asks,
        List<Exit> exits) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_MINUTES = 60_000;
    private static final int MOST_EXITS = 12;
    private static final int MOST_ASKED = 20;

    /** {@link WorkflowsException} that names the first field that cannot stand. */
    public Step {
        name = PlainText.line(name);
        asks = List.copyOf(asks);
        exits = List.copyOf(exits);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw WorkflowsException.invalid("name", "workflows.no-name", LONGEST_NAME);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw WorkflowsException.invalid("minutes", "workflows.no-minutes", MOST_MINUTES);
        }
        if (!works(role)) {
            throw WorkflowsException.invalid("role", "workflows.role-works-not");
        }
        if (exits.size() > MOST_EXITS || exits.stream().map(Way::of).distinct().count() < exits.size()) {
            throw WorkflowsException.invalid("exits", "workflows.exits-doubled", MOST_EXITS);
        }
        if (!asks.isEmpty() && kind != StepKind.CONSULT) {
            throw WorkflowsException.invalid("asks", "workflows.asks-not");
        }
        if (asks.size() > MOST_ASKED || new HashSet<>(asks).size() < asks.size()) {
            throw WorkflowsException.invalid("asks", "workflows.asked-doubled", MOST_ASKED);
        }
    }

    /** Whose work a step can be. */
    public static List<Role> roles() {
        return Arrays.stream(Role.values()).filter(Step::works).toList();
    }

    private static boolean works(Role role) {
        return !role.isOfTheProvince() && role != Role.AGENCY_ADMINISTRATOR && role != Role.EDITOR;
    }

    /** The same with other exits. */
    public Step with(List<Exit> others) {
        return new Step(key, name, slot, role, minutes, kind, asks, others);
    }

    /** The exit that leads there by this outcome. */
    public Optional<Exit> exit(Way way) {
        return exits.stream().filter(exit -> Way.of(exit).equals(way)).findFirst();
    }
}
