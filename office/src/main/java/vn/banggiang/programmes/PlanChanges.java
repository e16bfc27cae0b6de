package vn.banggiang.programmes;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;

/** Puts a new plan in the place of the one that a programme has. Its caller holds the programme's lock. */
@Component
class PlanChanges {

    private final NodeStore nodes;
    private final ProgrammeStore programmes;
    private final GivenTasks tasks;
    private final ProgrammeJournal journal;
    private final Clock clock;

    PlanChanges(NodeStore nodes, ProgrammeStore programmes, GivenTasks tasks, ProgrammeJournal journal, Clock clock) {
        this.nodes = nodes;
        this.programmes = programmes;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Nodes keep their ids by their codes; a task that another agency leads from now on is another task. Nothing is written
     * where nothing is different.
     */
    PlanChange apply(Actor by, Programme programme, List<PlannedNode> plan) {
        PlanChange change = PlanChange.between(programme.nodes(), plan);
        if (change.isNothing() && isInOrder(programme, plan)) {
            return change;
        }
        Map<String, NodeId> ids = new HashMap<>();
        programme.nodes().forEach(node -> ids.put(node.plan().code(), node.id()));
        change.removed().forEach(node -> remove(by, programme, node));
        for (PlanChange.Changed changed : change.changed()) {
            if (isAnotherTask(programme, changed)) {
                remove(by, programme, changed.before());
                ids.remove(changed.after().code());
            }
        }
        write(by, programme, plan, ids);
        programmes.grow(programme.id());
        journal.note(by, "programmes.act.planned", programme, counts(change));
        return change;
    }

    private void write(Actor by, Programme programme, List<PlannedNode> plan, Map<String, NodeId> ids) {
        Map<String, PlannedNode> before =
                programme.plan().stream().collect(Collectors.toMap(PlannedNode::code, Function.identity()));
        int ordinal = 0;
        for (PlannedNode node : plan) {
            NodeId id = ids.get(node.code());
            if (id == null) {
                NodeId fresh = NodeId.random();
                nodes.add(fresh, programme.id(), programme.agency(), ordinal, node);
                if (isInForce(programme)) {
                    tasks.give(by, programme, fresh, node);
                }
            } else {
                nodes.change(id, ordinal, node);
                if (isInForce(programme)) {
                    follow(by, id, before.get(node.code()), node);
                }
            }
            ordinal++;
        }
    }

    private void follow(Actor by, NodeId id, @Nullable PlannedNode before, PlannedNode now) {
        if (before == null) {
            return;
        }
        if (!Objects.equals(before.to(), now.to())) {
            tasks.reschedule(by, id, now);
        }
        if (!before.with().equals(now.with())) {
            tasks.accompany(by, id, now);
        }
    }

    private void remove(Actor by, Programme programme, Node node) {
        nodes.remove(node.id(), clock.instant());
        if (isInForce(programme)) {
            tasks.withdraw(by, node.id());
        }
    }

    private static boolean isAnotherTask(Programme programme, PlanChange.Changed changed) {
        PlannedNode before = changed.before().plan();
        PlannedNode after = changed.after();
        boolean task = before.kind() == NodeKind.TASK || after.kind() == NodeKind.TASK;
        return isInForce(programme)
                && task
                && (before.kind() != after.kind() || !Objects.equals(before.lead(), after.lead()));
    }

    private static boolean isInForce(Programme programme) {
        return programme.state() == ProgrammeState.IN_FORCE;
    }

    private static Map<String, String> counts(PlanChange change) {
        return Map.of(
                "added", Integer.toString(change.added().size()),
                "changed", Integer.toString(change.changed().size()),
                "removed", Integer.toString(change.removed().size()));
    }

    private static boolean isInOrder(Programme programme, List<PlannedNode> plan) {
        return programme.plan().stream()
                .map(PlannedNode::code)
                .toList()
                .equals(plan.stream().map(PlannedNode::code).toList());
    }
}
