package vn.banggiang.programmes.plan;

import java.util.List;

/**
 * What a file says.
 *
 * @param nodes of the lines that are without fault, in the file's order; none where the file cannot be read as a programme
 * @param faults all that were found, by line
 * @param lines how many there are below the header
 */
public record PlanReading(List<PlannedNode> nodes, List<Fault> faults, int lines) {

    /** Copies the lists. */
    public PlanReading {
        nodes = List.copyOf(nodes);
        faults = List.copyOf(faults);
    }

    /** How many lines are refused. */
    public int refused() {
        return lines - nodes.size();
    }
}
