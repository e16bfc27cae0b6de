package vn.banggiang.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.database.Columns;

/**
 * Reminds of tasks: once shortly before the deadline, once when it has gone by, and then who gave it hears of it too. A
 * reminder is written down with what it does, so that it is given once however often this begins anew; another deadline is
 * reminded of anew.
 */
@Component
class TaskReminders {

    private static final int WORKING_DAYS_BEFORE = 2;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TaskStore store;
    private final TaskHistory history;
    private final TaskNotices notices;
    private final WorkingCalendar calendar;
    private final TransactionOperations transactions;
    private final Clock clock;

    TaskReminders(
            JdbcClient jdbc,
            TaskStore store,
            TaskHistory history,
            TaskNotices notices,
            WorkingCalendar calendar,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.history = history;
        this.notices = notices;
        this.calendar = calendar;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Gives the reminders that are due; how many. */
    int remind() {
        LocalDate today = VietnamTime.today(clock);
        LocalDate soon = calendar.deadline(today, WORKING_DAYS_BEFORE);
        int given = 0;
        List<TaskId> due = due(today, soon);
        while (!due.isEmpty()) {
            for (TaskId id : due) {
                given += transactions.execute(status -> remind(id, today, soon)) ? 1 : 0;
            }
            due = due.size() < BATCH ? List.of() : due(today, soon);
        }
        return given;
    }

    private List<TaskId> due(LocalDate today, LocalDate soon) {
        return jdbc.sql("""
                        SELECT t.id FROM tasks.task t WHERE t.state = 'OPEN' AND t.deadline <= :soon
                           AND NOT EXISTS (SELECT FROM tasks.reminder r WHERE r.task_id = t.id
                                AND r.deadline = t.deadline AND r.overdue = (t.deadline < :today))
                         ORDER BY t.deadline, t.id LIMIT :most
                        """)
                .param("soon", soon)
                .param("today", today)
                .param("most", BATCH)
                .query((row, number) -> new TaskId(Columns.uuid(row, "id")))
                .list();
    }

    /** Behind the task's lock: what was done, or given until another day meanwhile, is not reminded of. */
    private boolean remind(TaskId id, LocalDate today, LocalDate soon) {
        Task task = store.locked(id);
        boolean overdue = task.deadline().isBefore(today);
        if (task.state() != TaskState.OPEN || task.deadline().isAfter(soon) || !written(task, overdue)) {
            return false;
        }
        notices.tellDoer(task, task.giver());
        notices.tellHelpers(task);
        if (overdue) {
            notices.tell(task, task.giver());
        }
        history.record(task, task.lead().agency(), overdue ? TaskAct.OVERDUE : TaskAct.REMINDED, null, "");
        return true;
    }

    private boolean written(Task task, boolean overdue) {
        return jdbc.sql("INSERT INTO tasks.reminder (task_id, deadline, overdue) VALUES (:task, :deadline, :overdue)"
                                + " ON CONFLICT DO NOTHING")
                        .param("task", task.id().value())
                        .param("deadline", task.deadline())
                        .param("overdue", overdue)
                        .update()
                == 1;
    }
}
