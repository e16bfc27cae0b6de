package vn.banggiang.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.Turn;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** What waits for a person among tasks: what is overdue as lines, of the rest the most pressing, and how much beside. */
@Component
class TaskWork implements WaitingWork {

    private static final int LINES_OF_A_KIND = 100;

    private final JdbcClient jdbc;
    private final TaskRights rights;
    private final TaskList list;
    private final Clock clock;

    TaskWork(JdbcClient jdbc, TaskRights rights, TaskList list, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        Turn turn = rights.turn(actor);
        List<Waiting> waiting = lines(turn);
        List<TaskLine> told = told(turn);
        Names names = list.names(Stream.concat(waiting.stream().map(Waiting::line), told.stream())
                .toList());
        Stream<WorkItem> items = Stream.concat(
                waiting.stream()
                        .map(one ->
                                item(one.line(), names, one.due(), one.call().key(), true)),
                told.stream().map(line -> item(line, names, due(line), "tasks.action.look", false)));
        return new WaitingShare(items.toList(), further(turn, waiting));
    }

    private List<Waiting> lines(Turn turn) {
        return jdbc.sql(
                        "SELECT * FROM (SELECT w.*, row_number() OVER (PARTITION BY call ORDER BY deadline, id) AS place"
                                + " FROM (SELECT " + turn.call() + " AS call, t.* FROM tasks.task t WHERE "
                                + turn.condition()
                                + ") w) p WHERE place <= :most OR state = 'OPEN' AND deadline < :today ORDER BY deadline, id")
                .params(turn.params())
                .param("most", LINES_OF_A_KIND)
                .param("today", VietnamTime.today(clock))
                .query((row, number) ->
                        new Waiting(TaskCall.valueOf(row.getString("call")), TaskList.line(row, number)))
                .list();
    }

    /** What somebody is to look at, until he has. */
    private List<TaskLine> told(Turn turn) {
        return jdbc.sql(
                        "SELECT t.* FROM tasks.task t JOIN tasks.told w ON w.task_id = t.id WHERE w.person_id = :me AND "
                                + TaskRights.condition(TaskPower.SEES) + " AND " + turn.condition() + " IS NOT TRUE"
                                + " ORDER BY t.deadline, t.id")
                .params(turn.params())
                .query(TaskList::line)
                .list();
    }

    private List<FurtherWork> further(Turn turn, List<Waiting> shown) {
        Map<Kind, Integer> beside = new HashMap<>();
        jdbc.sql("SELECT " + turn.call() + " AS call, CASE WHEN t.state = 'OPEN' THEN t.deadline END AS due,"
                        + " count(*) AS count FROM tasks.task t WHERE "
                        + turn.condition() + " GROUP BY 1, 2")
                .params(turn.params())
                .query(row -> {
                    beside.put(
                            new Kind(TaskCall.valueOf(row.getString("call")), Columns.dateOrNull(row, "due")),
                            row.getInt("count"));
                });
        shown.forEach(one -> beside.merge(new Kind(one.call(), one.due()), -1, Integer::sum));
        List<FurtherWork> further = new ArrayList<>();
        beside.forEach((kind, count) -> {
            if (count > 0) {
                further.add(new FurtherWork(kind.call().key(), "/tasks", kind.due(), count));
            }
        });
        return further;
    }

    private static WorkItem item(TaskLine line, Names names, @Nullable LocalDate due, String action, boolean primary) {
        return new WorkItem(line.title(), names.of(line.giverAgency()), due, action, "/tasks/" + line.id(), primary);
    }

    /** What is over presses nobody. */
    private static @Nullable LocalDate due(TaskLine line) {
        return line.standing().state() == TaskState.OPEN ? line.deadline() : null;
    }

    private record Waiting(TaskCall call, TaskLine line) {

        @Nullable
        LocalDate due() {
            return TaskWork.due(line);
        }
    }

    private record Kind(TaskCall call, @Nullable LocalDate due) {}
}
