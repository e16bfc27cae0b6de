package vn.banggiang.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.LastDays;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;

/** What those do who have a task: give it on, say how far it is, ask, ask for more time, say that it is done. */
@Service
public class Doing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int ALL = 100;

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskHistory history;
    private final TaskNotices notices;
    private final Doers doers;
    private final EvidenceStore evidence;
    private final LastDays lastDays;
    private final Clock clock;

    Doing(
            TaskStore store,
            TaskRights rights,
            TaskHistory history,
            TaskNotices notices,
            Doers doers,
            EvidenceStore evidence,
            LastDays lastDays,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.history = history;
        this.notices = notices;
        this.doers = doers;
        this.evidence = evidence;
        this.lastDays = lastDays;
        this.clock = clock;
    }

    /** Gives it to a unit of the agency or to one of its people; the same again changes nothing. */
    @Transactional
    public void assign(Actor actor, TaskId id, Doer to, String words) {
        Task task = open(actor, id, TaskPower.ASSIGNS, "tasks.only-head");
        requireElsewhere(task);
        Doer whom = to instanceof Doer.OfPerson one ? doers.ofPerson(one.agency(), one.person()) : to;
        if (whom instanceof Doer.OfAgency || !Doers.mayGive(actor, whom)) {
            throw TasksException.mayNotGive();
        }
        doers.requireSomebody(whom);
        if (whom.equals(task.lead())) {
            return;
        }
        Task assigned = task.leadBy(whom);
        store.update(assigned);
        notices.tellDoer(task, actor.person());
        String said = TaskText.words(words);
        history.record(
                assigned,
                actor.agency(),
                TaskAct.ASSIGNED,
                actor.person(),
                said.isEmpty() ? doers.name(whom) : doers.name(whom) + " · " + said);
    }

    /**
     * Says how far it is.
     *
     * @param percent 0 to 100; for who co-operates, what was said stays
     * @param files what shows it
     */
    @Transactional
    public void progress(Actor actor, TaskId id, int percent, String words, List<Evidence> files) {
        Task task = doers.asItGoesOn(store.locked(id));
        Set<TaskPower> powers = powers(actor, id);
        if (percent < 0 || percent > ALL) {
            throw TasksException.invalid("percent", "tasks.percent-invalid");
        }
        String said = TaskText.words(words);
        if (powers.contains(TaskPower.LEADS)) {
            store.update(task.progressed(percent));
            evidence.add(id, record(task, actor, TaskAct.PROGRESS, said, percent), files);
        } else if (powers.contains(TaskPower.HELPS) && task.state() == TaskState.OPEN) {
            String contribution = TaskText.required("words", words);
            evidence.add(id, record(task, actor, TaskAct.PROGRESS, contribution, null), files);
        } else {
            throw TasksException.forbidden("tasks.only-lead");
        }
    }

    /** Says that it is done, with what shows it; who gave it looks. */
    @Transactional
    public void report(Actor actor, TaskId id, String words, List<Evidence> files) {
        Task task = open(actor, id, TaskPower.LEADS, "tasks.only-lead");
        requireElsewhere(task);
        requirePartsOver(task);
        Task reported = task.reported(VietnamTime.today(clock));
        store.update(reported);
        evidence.add(id, record(reported, actor, TaskAct.REPORTED, TaskText.required("words", words), ALL), files);
    }

    /** Asks who gave it. */
    @Transactional
    public void ask(Actor actor, TaskId id, String question) {
        Task task = open(actor, id, TaskPower.LEADS, "tasks.only-lead");
        String asked = TaskText.required("question", question);
        store.update(task.asked(actor.person()));
        record(task, actor, TaskAct.ASKED, asked, null);
    }

    /** Asks for more time; a later wish takes the place of an earlier one, the same again changes nothing. */
    @Transactional
    public void askForTime(Actor actor, TaskId id, LocalDate until, String reason) {
        Task task = open(actor, id, TaskPower.LEADS, "tasks.only-lead");
        requireElsewhere(task);
        LocalDate day = lastDays.day(new TimeLimit.Day(until));
        if (!day.isAfter(task.deadline())) {
            throw TasksException.invalid("until", "tasks.extension-not-longer", DAY.format(task.deadline()));
        }
        var wish = new Extension(day, TaskText.required("reason", reason), actor.person());
        if (!wish.equals(task.extension())) {
            store.update(task.asking(wish));
            record(task, actor, TaskAct.EXTENSION_ASKED, DAY.format(day) + " · " + wish.reason(), null);
        }
    }

    private Task open(Actor actor, TaskId id, TaskPower power, String otherwise) {
        Task task = doers.asItGoesOn(store.locked(id));
        if (!powers(actor, id).contains(power)) {
            throw TasksException.forbidden(otherwise);
        }
        if (task.state() != TaskState.OPEN) {
            throw TasksException.wrongState(task.state());
        }
        return task;
    }

    private Set<TaskPower> powers(Actor actor, TaskId id) {
        Set<TaskPower> powers = rights.of(actor, id);
        if (powers.isEmpty()) {
            throw TasksException.notFound();
        }
        return powers;
    }

    private static void requireElsewhere(Task task) {
        if (task.atSource()) {
            throw TasksException.conflict("tasks.done-at-source");
        }
    }

    private void requirePartsOver(Task task) {
        long left = store.parts(task.id()).stream()
                .filter(part -> !part.state().over())
                .count();
        if (left > 0) {
            throw TasksException.conflict("tasks.parts-left", left);
        }
    }

    private long record(Task task, Actor actor, TaskAct act, String words, @Nullable Integer percent) {
        return history.record(task, actor.agency(), act, actor.person(), words, percent);
    }
}
