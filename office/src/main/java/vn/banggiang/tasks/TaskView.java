package vn.banggiang.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/** From where somebody looks at tasks. */
public enum TaskView {
    /** What this person is to do, to give on or to help with. */
    FOR_ME("(" + TaskRights.condition(TaskPower.LEADS) + " OR t.id = ANY(ARRAY("
            + "SELECT task_id FROM tasks.co_operating WHERE person_id = :me)))"),
    /** What this person gave. */
    BY_ME("t.giver = :me"),
    /** What the person's unit is to do. */
    MY_UNIT("t.unit_id = ANY(:my_units)"),
    /** What the agency is to do. */
    AGENCY("t.agency_id = ANY(:mine)"),
    /** What the agency gave. */
    BY_AGENCY("t.giver_agency = ANY(:mine)"),
    /** Everything that the person sees. */
    ALL("true");

    private final String condition;

    TaskView(String condition) {
        this.condition = condition;
    }

    /** On the table {@code t}: what of it this person sees. The rule is asked only where the view is wider than it. */
    String seenBy(Actor reader) {
        return isWithinSight(reader) ? condition : TaskRights.condition(TaskPower.SEES) + " AND " + condition;
    }

    private boolean isWithinSight(Actor reader) {
        return switch (this) {
            case FOR_ME, BY_ME, MY_UNIT -> true;
            case AGENCY, BY_AGENCY -> reader.is(Role.LEADER);
            case ALL -> false;
        };
    }

    /** Those that show this person something of their own. */
    public static List<TaskView> of(Actor reader) {
        return Arrays.stream(values()).filter(view -> view.isOf(reader)).toList();
    }

    private boolean isOf(Actor reader) {
        return switch (this) {
            case FOR_ME, ALL -> true;
            case BY_ME -> reader.is(Role.LEADER) || reader.is(Role.HEAD_OF_UNIT);
            case MY_UNIT -> !reader.units().isEmpty();
            case AGENCY, BY_AGENCY -> reader.is(Role.LEADER);
        };
    }

    /** Message key of what people call it. */
    public String key() {
        return "tasks.view." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
