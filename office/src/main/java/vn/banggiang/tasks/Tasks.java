package vn.banggiang.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;

/** What those do who give tasks, and what tasks come from: gives, changes and takes back, and asks how they stand. */
@Service
public class Tasks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int DEEPEST = 4;
    private static final int MOST_HELPERS = 300;

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskHistory history;
    private final TaskNotices notices;
    private final Doers doers;
    private final Clock clock;

    Tasks(TaskStore store, TaskRights rights, TaskHistory history, TaskNotices notices, Doers doers, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.history = history;
        this.notices = notices;
        this.doers = doers;
        this.clock = clock;
    }

    /**
     * Gives a task. The same id twice gives it once. A part of another task is given by whoever leads that, and within its
     * time.
     *
     * @throws TasksException FORBIDDEN {@code tasks.may-not-give}, INVALID for whom nobody works at and for a deadline of
     *     no year that people mean
     */
    @Transactional
    public void give(Actor giver, NewTask entered) {
        NewTask task = checked(entered);
        requireMayGive(giver, task);
        Task given = Task.given(task, false, giver.agency(), giver.person(), clock.instant());
        if (store.add(given)) {
            notices.tellHelpers(given);
            history.record(given, giver.agency(), TaskAct.GIVEN, giver.person(), task.words());
        } else if (!store.locked(task.id()).giverAgency().equals(giver.agency())) {
            throw TasksException.conflict("tasks.id-taken");
        }
    }

    /** Gives several at once: all of them, or none. */
    @Transactional
    public void give(Actor giver, List<NewTask> entered) {
        entered.forEach(task -> give(giver, task));
    }

    /** Gives it until another day; the same day again changes nothing. */
    @Transactional
    public void reschedule(Actor giver, TaskId id, LocalDate deadline, String reason) {
        Task task = given(giver, id);
        requireMeant(deadline);
        String why = TaskText.required("reason", reason);
        if (task.deadline().equals(deadline)) {
            return;
        }
        Task due = task.due(deadline);
        store.update(due);
        notices.tellDoer(due, giver.person());
        history.record(due, giver.agency(), TaskAct.RESCHEDULED, giver.person(), DAY.format(deadline) + " · " + why);
    }

    /** Has others co-operate from now on; who was not asked before is told. The same again changes nothing. */
    @Transactional
    public void accompany(Actor giver, TaskId id, List<Doer> with, String reason) {
        Task task = given(giver, id);
        String why = TaskText.required("reason", reason);
        requireMayAsk(giver, with);
        if (task.with().equals(with)) {
            return;
        }
        Task accompanied = task.helpedBy(with);
        store.update(accompanied);
        notices.tellHelpers(accompanied, task.with());
        history.record(accompanied, giver.agency(), TaskAct.CHANGED, giver.person(), why);
    }

    /** Takes it back, and its parts with it; whoever has it is told. One that is taken back already stays so. */
    @Transactional
    public void withdraw(Actor giver, TaskId id, String reason) {
        Task task = given(giver, id);
        String why = TaskText.required("reason", reason);
        withdraw(giver, task, why);
    }

    /** How these tasks stand; unknown ones are left out. Rights are the caller's to ask: it knows what they come from. */
    public Map<TaskId, TaskStanding> standings(Collection<TaskId> ids) {
        return store.standings(ids);
    }

    private void withdraw(Actor giver, Task task, String why) {
        if (task.state() == TaskState.WITHDRAWN) {
            return;
        }
        Task withdrawn = task.withdrawn();
        store.update(withdrawn);
        notices.tellDoer(withdrawn, giver.person());
        history.record(withdrawn, giver.agency(), TaskAct.WITHDRAWN, giver.person(), why);
        for (Task part : store.parts(task.id())) {
            if (!part.state().over()) {
                withdraw(giver, store.locked(part.id()), why);
            }
        }
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
        if (task.atSource()) {
            throw TasksException.conflict("tasks.done-at-source");
        }
        return task;
    }

    private NewTask checked(NewTask entered) {
        requireMeant(entered.deadline());
        return new NewTask(
                entered.id(),
                TaskText.title(entered.title()),
                TaskText.words(entered.words()),
                entered.lead(),
                entered.with(),
                entered.deadline(),
                entered.source(),
                entered.parent());
    }

    private void requireMayGive(Actor giver, NewTask task) {
        TaskId parent = task.parent();
        if (parent != null) {
            requirePartOf(giver, parent, task);
        }
        if (!Doers.mayGive(giver, task.lead())) {
            throw TasksException.mayNotGive();
        }
        doers.requireSomebody(task.lead());
        requireMayAsk(giver, task.with());
    }

    /** Whoever co-operates is asked by who may give them something. */
    private void requireMayAsk(Actor giver, List<Doer> with) {
        if (with.size() > MOST_HELPERS) {
            throw TasksException.invalid("with", "tasks.too-many-helpers", MOST_HELPERS);
        }
        for (Doer helper : with) {
            if (!Doers.mayGive(giver, helper)) {
                throw TasksException.forbidden("tasks.may-not-ask");
            }
            doers.requireSomebody(helper);
        }
    }

    /** Behind the lock of the whole: nothing is given of a task that is just being taken back. */
    private void requirePartOf(Actor giver, TaskId parent, NewTask task) {
        Task whole = store.locked(parent);
        Set<TaskPower> powers = rights.of(giver, parent);
        if (!powers.contains(TaskPower.LEADS) && !powers.contains(TaskPower.ASSIGNS)) {
            throw powers.isEmpty() ? TasksException.notFound() : TasksException.forbidden("tasks.only-lead");
        }
        if (whole.state() != TaskState.OPEN) {
            throw TasksException.wrongState(whole.state());
        }
        if (task.deadline().isAfter(whole.deadline())) {
            throw TasksException.after(task.deadline(), whole.deadline());
        }
        if (store.depth(parent) >= DEEPEST) {
            throw TasksException.conflict("tasks.too-deep", DEEPEST + 1);
        }
    }

    private static void requireMeant(LocalDate deadline) {
        if (deadline.getYear() < FIRST_YEAR || deadline.getYear() > LAST_YEAR) {
            throw TasksException.invalid("deadline", "tasks.deadline-implausible", FIRST_YEAR, LAST_YEAR);
        }
    }
}
