package vn.banggiang.programmes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.programmes.progress.Known;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.NewTask;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskList;
import vn.banggiang.tasks.TaskSource;
import vn.banggiang.tasks.TaskStanding;
import vn.banggiang.tasks.TaskState;
import vn.banggiang.tasks.Tasks;

/** The tasks that a programme in force has given: each has the id of its node. */
@Component
class GivenTasks {

    /** What a task says that it comes from. */
    static final String KIND = "programme";

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Tasks tasks;
    private final TaskList list;
    private final MessageSource messages;

    GivenTasks(Tasks tasks, TaskList list, MessageSource messages) {
        this.tasks = tasks;
        this.list = list;
        this.messages = messages;
    }

    /** Gives each node that is a task to the agency that leads it. */
    void give(Actor giver, Programme programme) {
        programme.nodes().forEach(node -> give(giver, programme, node.id(), node.plan()));
    }

    void give(Actor giver, Programme programme, NodeId id, PlannedNode plan) {
        AgencyId lead = plan.lead();
        LocalDate deadline = plan.to();
        if (plan.kind() != NodeKind.TASK || lead == null || deadline == null) {
            return;
        }
        tasks.give(
                giver,
                new NewTask(
                        new TaskId(id.value()),
                        plan.name(),
                        programme.charter().title(),
                        new Doer.OfAgency(lead),
                        with(plan),
                        deadline,
                        new TaskSource(KIND, id.value()),
                        null));
    }

    /** The node's time has changed. */
    void reschedule(Actor giver, NodeId id, PlannedNode plan) {
        LocalDate deadline = plan.to();
        if (standing(id).filter(state -> state == TaskState.OPEN).isPresent() && deadline != null) {
            tasks.reschedule(giver, new TaskId(id.value()), deadline, text("programmes.task.rescheduled"));
        }
    }

    /** Others co-operate in the node from now on. */
    void accompany(Actor giver, NodeId id, PlannedNode plan) {
        if (standing(id).filter(state -> state == TaskState.OPEN).isPresent()) {
            tasks.accompany(giver, new TaskId(id.value()), with(plan), text("programmes.task.accompanied"));
        }
    }

    /** The node is no longer a task of the programme. */
    void withdraw(Actor giver, NodeId id) {
        if (standing(id).filter(state -> !state.over()).isPresent()) {
            tasks.withdraw(giver, new TaskId(id.value()), text("programmes.task.withdrawn"));
        }
    }

    /** Those of these nodes whose tasks the reader may see. */
    Set<NodeId> seen(Actor reader, Collection<Node> nodes) {
        List<TaskId> ids =
                nodes.stream().map(node -> new TaskId(node.id().value())).toList();
        return list.seen(reader, ids).stream()
                .map(task -> new NodeId(task.value()))
                .collect(Collectors.toSet());
    }

    /** What is known of these nodes, by their codes. */
    Map<String, Known> known(Collection<Node> nodes) {
        Map<TaskId, TaskStanding> standings = tasks.standings(nodes.stream()
                .filter(node -> node.plan().kind() == NodeKind.TASK)
                .map(node -> new TaskId(node.id().value()))
                .toList());
        Map<String, Known> known = new HashMap<>();
        for (Node node : nodes) {
            TaskStanding standing = standings.get(new TaskId(node.id().value()));
            Reading reading = node.reading();
            known.put(
                    node.plan().code(),
                    new Known(
                            standing == null ? null : standing.percent(),
                            standing != null && standing.state() == TaskState.DONE,
                            reading == null ? null : reading.value(),
                            node.reachedOn()));
        }
        return known;
    }

    private static List<Doer> with(PlannedNode plan) {
        return plan.with().stream().<Doer>map(Doer.OfAgency::new).toList();
    }

    private Optional<TaskState> standing(NodeId id) {
        TaskId task = new TaskId(id.value());
        return Optional.ofNullable(tasks.standings(List.of(task)).get(task)).map(TaskStanding::state);
    }

    private String text(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, VIETNAMESE));
    }
}
