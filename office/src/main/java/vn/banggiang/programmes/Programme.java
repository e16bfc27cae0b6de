package vn.banggiang.programmes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.programmes.plan.PlannedNode;

/**
 * A programme of action.
 *
 * @param agency whose it is
 * @param version grows with every change of what is planned: whoever changes says which one they saw
 * @param nodes as the file orders them
 */
public record Programme(
        ProgrammeId id,
        AgencyId agency,
        Charter charter,
        ProgrammeState state,
        int version,
        PersonId draftedBy,
        @Nullable Instant inForceAt,
        List<Node> nodes) {

    /** Copies the list. */
    public Programme {
        nodes = List.copyOf(nodes);
    }

    /** What is planned. */
    public List<PlannedNode> plan() {
        return nodes.stream().map(Node::plan).toList();
    }

    /** The node of that code. */
    public Optional<Node> node(String code) {
        return nodes.stream().filter(node -> node.plan().code().equals(code)).findFirst();
    }

    /** The node with that id. */
    public Optional<Node> node(NodeId wanted) {
        return nodes.stream().filter(node -> node.id().equals(wanted)).findFirst();
    }
}
