package vn.banggiang.programmes.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;

/**
 * How far a node has come.
 *
 * @param percent 0 to 100; null where nothing is known of it: that is not 0
 * @param unknown those directly below it that have no figure, and are not in its own
 * @param done whether it is done, or reached
 * @param overdue whether it is late itself
 * @param lateBelow how many below it are late
 */
public record NodeProgress(
        PlannedNode node,
        @Nullable BigDecimal percent,
        List<PlannedNode> unknown,
        boolean done,
        boolean overdue,
        int lateBelow,
        List<NodeProgress> children) {

    /** Copies the lists. */
    public NodeProgress {
        unknown = List.copyOf(unknown);
        children = List.copyOf(children);
    }

    /** Itself, and everything below it as it is planned. */
    public Stream<NodeProgress> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(NodeProgress::all));
    }

    /** How it stands. */
    public NodeState state() {
        if (done) {
            return NodeState.DONE;
        }
        if (overdue) {
            return NodeState.LATE;
        }
        if (node.kind() == NodeKind.MILESTONE) {
            return NodeState.AWAITED;
        }
        return percent == null ? NodeState.UNKNOWN : NodeState.UNDER_WAY;
    }

    /** How many are late, itself included. */
    int late() {
        return lateBelow + (overdue ? 1 : 0);
    }
}
