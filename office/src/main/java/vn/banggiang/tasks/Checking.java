package vn.banggiang.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;

/** What those do who gave a task, once something comes back: accept, send back, open again, answer. */
@Service
public class Checking {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskHistory history;
    private final TaskNotices notices;
    private final Doers doers;
    private final Clock clock;

    Checking(TaskStore store, TaskRights rights, TaskHistory history, TaskNotices notices, Doers doers, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.history = history;
        this.notices = notices;
        this.doers = doers;
        this.clock = clock;
    }

    /** It is done. Also where nobody has said so yet: who gave it has seen it. */
    @Transactional
    public void accept(Actor giver, TaskId id, String words) {
        Task task = given(giver, id);
        if (task.atSource()) {
            throw TasksException.conflict("tasks.done-at-source");
        }
        Task accepted = task.accepted(VietnamTime.today(clock));
        store.update(accepted);
        notices.tellDoer(accepted, giver.person());
        history.record(accepted, giver.agency(), TaskAct.ACCEPTED, giver.person(), TaskText.words(words));
    }

    /** What was said to be done is not: it goes back with what is missing. */
    @Transactional
    public void sendBack(Actor giver, TaskId id, String words) {
        Task task = given(giver, id);
        if (task.state() != TaskState.REPORTED) {
            throw TasksException.wrongState(task.state());
        }
        String missing = TaskText.required("words", words);
        Task again = task.again(null);
        store.update(again);
        notices.tellDoer(again, giver.person());
        history.record(again, giver.agency(), TaskAct.SENT_BACK, giver.person(), missing);
    }

    /** What was done, or taken back, is to be done after all. */
    @Transactional
    public void reopen(Actor giver, TaskId id, String reason) {
        Task task = given(giver, id);
        if (!task.state().over()) {
            throw TasksException.wrongState(task.state());
        }
        String why = TaskText.required("reason", reason);
        Task again = task.again(null);
        store.update(again);
        notices.tellDoer(again, giver.person());
        history.record(again, giver.agency(), TaskAct.REOPENED, giver.person(), why);
    }

    /** Answers what was asked; whoever asked is told. */
    @Transactional
    public void answer(Actor giver, TaskId id, String answer) {
        Task task = given(giver, id);
        if (task.askedBy() == null) {
            throw TasksException.conflict("tasks.nothing-asked");
        }
        String said = TaskText.required("answer", answer);
        store.update(task.asked(null));
        notices.tell(task, task.askedBy());
        history.record(task, giver.agency(), TaskAct.ANSWERED, giver.person(), said);
    }

    /**
     * Grants or declines more time, and tells who asked.
     *
     * @param asked the day that the person saw: CONFLICT {@code tasks.extension-changed} where another one is asked for by
     *     now, or none
     */
    @Transactional
    public void answerTime(Actor giver, TaskId id, LocalDate asked, boolean granted, String words) {
        Task task = given(giver, id);
        Extension wish = task.extension();
        if (wish == null || !wish.until().equals(asked)) {
            throw TasksException.conflict("tasks.extension-changed");
        }
        Task answered = granted ? task.due(wish.until()) : task.asking(null);
        store.update(answered);
        notices.tell(answered, wish.by());
        String said = TaskText.words(words);
        history.record(
                answered,
                giver.agency(),
                granted ? TaskAct.EXTENSION_GRANTED : TaskAct.EXTENSION_DECLINED,
                giver.person(),
                said.isEmpty() ? DAY.format(asked) : DAY.format(asked) + " · " + said);
    }

    private Task given(Actor giver, TaskId id) {
        Task task = doers.asItGoesOn(store.locked(id));
        Set<TaskPower> powers = rights.of(giver, id);
        if (powers.isEmpty()) {
            throw TasksException.notFound();
        }
        if (!powers.contains(TaskPower.GAVE)) {
            throw TasksException.forbidden("tasks.only-giver");
        }
        return task;
    }
}
