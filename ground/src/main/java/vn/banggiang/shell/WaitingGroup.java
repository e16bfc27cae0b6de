package vn.banggiang.shell;

import java.util.List;

/**
 * What waits and presses alike.
 *
 * @param further of each kind once
 */
public record WaitingGroup(List<WorkItem> lines, List<FurtherWork> further) {

    /** Copies the lists. */
    public WaitingGroup {
        lines = List.copyOf(lines);
        further = List.copyOf(further);
    }

    /** All of it, whether or not it is shown line by line. */
    public int count() {
        return lines.size() + further.stream().mapToInt(FurtherWork::count).sum();
    }
}
