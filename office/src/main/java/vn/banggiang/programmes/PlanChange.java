package vn.banggiang.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.banggiang.programmes.plan.PlannedNode;

/**
 * What becomes of a programme's nodes when another plan takes the place of theirs; each is known by its code.
 *
 * @param added in the order of the new plan
 * @param changed those of which anything is different
 * @param removed those that the new plan does not have
 */
public record PlanChange(List<PlannedNode> added, List<Changed> changed, List<Node> removed) {

    /** Copies the lists. */
    public PlanChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** A node as it is, and as it will be. */
    public record Changed(Node before, PlannedNode after) {}

    static PlanChange between(List<Node> before, List<PlannedNode> after) {
        Map<String, Node> byCode =
                before.stream().collect(Collectors.toMap(node -> node.plan().code(), Function.identity()));
        List<PlannedNode> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (PlannedNode plan : after) {
            Node node = byCode.get(plan.code());
            if (node == null) {
                added.add(plan);
            } else if (!node.plan().equals(plan)) {
                changed.add(new Changed(node, plan));
            }
        }
        Set<String> kept = after.stream().map(PlannedNode::code).collect(Collectors.toSet());
        List<Node> removed = before.stream()
                .filter(node -> !kept.contains(node.plan().code()))
                .toList();
        return new PlanChange(added, changed, removed);
    }

    /** Whether everything stays as it is. */
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
