package vn.banggiang.tasks;

import java.util.Locale;
import java.util.Set;

/** Where a task stands; the moves that there are stand here and nowhere else. */
public enum TaskState {
    /** Given, and to be done. */
    OPEN,
    /** Whoever leads it says that it is done; who gave it has not looked yet. */
    REPORTED,
    /** Done, and looked at by who gave it. */
    DONE,
    /** Taken back by who gave it. */
    WITHDRAWN;

    private Set<TaskState> next() {
        return switch (this) {
            case OPEN -> Set.of(REPORTED, DONE, WITHDRAWN);
            case REPORTED -> Set.of(OPEN, DONE, WITHDRAWN);
            case DONE, WITHDRAWN -> Set.of(OPEN);
        };
    }

    /** The target, or CONFLICT {@code tasks.wrong-state} where no move leads there. */
    TaskState to(TaskState target) {
        if (!next().contains(target)) {
            throw TasksException.wrongState(this);
        }
        return target;
    }

    /** Whether nothing is left to be done. */
    public boolean over() {
        return this == DONE || this == WITHDRAWN;
    }

    /** How its badge looks. */
    public String tone() {
        return switch (this) {
            case OPEN -> "now";
            case REPORTED -> "soon";
            case DONE -> "good";
            case WITHDRAWN -> "";
        };
    }

    /** Message key of what people call it. */
    public String key() {
        return "tasks.state." + name().toLowerCase(Locale.ROOT);
    }
}
