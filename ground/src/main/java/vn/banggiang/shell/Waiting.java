package vn.banggiang.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Deadline.Nearness;

/** Gathers what waits for a person from all systems, most pressing first. */
@Component
class Waiting {

    private static final Comparator<WorkItem> PRESSING_FIRST = Comparator.comparingInt(WorkItem::urgency)
            .reversed()
            .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<WaitingWork> systems;
    private final Deadlines deadlines;

    Waiting(List<WaitingWork> systems, Deadlines deadlines) {
        this.systems = systems;
        this.deadlines = deadlines;
    }

    /** Every nearness in its order; within each what is urgent first, then the earlier day, and each system's own order on one day. */
    Map<Nearness, WaitingGroup> of(Actor actor) {
        List<WaitingShare> shares =
                systems.stream().map(system -> system.waitingFor(actor)).toList();
        Map<Nearness, List<WorkItem>> lines = shares.stream()
                .flatMap(share -> share.lines().stream())
                .sorted(PRESSING_FIRST)
                .collect(Collectors.groupingBy(item -> nearness(item.due())));
        Map<Nearness, List<FurtherWork>> further = shares.stream()
                .flatMap(share -> share.further().stream())
                .collect(Collectors.groupingBy(one -> nearness(one.due())));
        Map<Nearness, WaitingGroup> groups = new EnumMap<>(Nearness.class);
        for (Nearness nearness : Nearness.values()) {
            var group = new WaitingGroup(
                    lines.getOrDefault(nearness, List.of()), merged(further.getOrDefault(nearness, List.of())));
            if (group.count() > 0) {
                groups.put(nearness, group);
            }
        }
        return groups;
    }

    /** Of each kind once, whatever days they are due. */
    private static List<FurtherWork> merged(List<FurtherWork> several) {
        Map<String, FurtherWork> kinds = new LinkedHashMap<>();
        for (FurtherWork one : several) {
            kinds.merge(
                    one.actionKey() + one.href(),
                    one,
                    (first, next) -> new FurtherWork(
                            first.actionKey(), first.href(), first.due(), first.count() + next.count()));
        }
        return List.copyOf(kinds.values());
    }

    private Nearness nearness(@Nullable LocalDate due) {
        return due == null ? Nearness.LATER : deadlines.of(due).nearness();
    }
}
