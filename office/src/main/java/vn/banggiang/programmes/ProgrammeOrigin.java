package vn.banggiang.programmes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.tasks.TaskOrigin;

/** Tells a task which programme it comes from, as far as its reader may see that. */
@Component
class ProgrammeOrigin implements TaskOrigin {

    private final NodeStore nodes;
    private final ProgrammeRights rights;

    ProgrammeOrigin(NodeStore nodes, ProgrammeRights rights) {
        this.nodes = nodes;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return GivenTasks.KIND;
    }

    @Override
    public Optional<Named> of(Actor reader, UUID source) {
        return nodes.whereabouts(new NodeId(source))
                .filter(there -> rights.maySee(reader, there.programme()))
                .map(there -> new Named(there.title(), "/programmes/" + there.programme()));
    }
}
