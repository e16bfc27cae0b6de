package vn.banggiang.shell;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Deadline.Nearness;

/** Gathers what waits for a person from all systems, most pressing first. */
@Component
class Waiting {

    private static final Comparator<WorkItem> PRESSING_FIRST =
            Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<WaitingWork> systems;
    private final Deadlines deadlines;

    Waiting(List<WaitingWork> systems, Deadlines deadlines) {
        this.systems = systems;
        this.deadlines = deadlines;
    }

    /** Every nearness in its order; within each the earlier day first, and each system's own order on one day. */
    Map<Nearness, List<WorkItem>> of(Actor actor) {
        return systems.stream()
                .flatMap(system -> system.waitingFor(actor).stream())
                .sorted(PRESSING_FIRST)
                .collect(Collectors.groupingBy(
                        this::nearness, () -> new EnumMap<>(Nearness.class), Collectors.toList()));
    }

    private Nearness nearness(WorkItem item) {
        var due = item.due();
        return due == null ? Nearness.LATER : deadlines.of(due).nearness();
    }
}
