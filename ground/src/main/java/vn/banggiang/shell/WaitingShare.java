package vn.banggiang.shell;

import java.util.List;

/**
 * One system's share of what waits for a person.
 *
 * @param lines most pressing first
 * @param further what waits beside them, so that it counts though it is not shown
 */
public record WaitingShare(List<WorkItem> lines, List<FurtherWork> further) {

    /** Copies the lists. */
    public WaitingShare {
        lines = List.copyOf(lines);
        further = List.copyOf(further);
    }

    /** These lines and nothing beside them. */
    public static WaitingShare of(List<WorkItem> lines) {
        return new WaitingShare(lines, List.of());
    }
}
