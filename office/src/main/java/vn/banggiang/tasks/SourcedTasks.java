package vn.banggiang.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * Tasks that are worked on where they come from, as a document's direction is: the source tells how it stands, in its own
 * transaction, and whoever gave it looks at the end of it here. Told twice is told once.
 */
@Service
public class SourcedTasks {

    private final TaskStore store;
    private final TaskHistory history;
    private final TaskNotices notices;
    private final Doers doers;
    private final Clock clock;

    SourcedTasks(TaskStore store, TaskHistory history, TaskNotices notices, Doers doers, Clock clock) {
        this.store = store;
        this.history = history;
        this.notices = notices;
        this.doers = doers;
        this.clock = clock;
    }

    /** What is to be done now, by whom and until when; the source has asked whether this may be. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(NewTask now, AgencyId agency, PersonId giver) {
        Task given = Task.given(now, true, agency, giver, clock.instant());
        if (store.add(given)) {
            history.record(given, agency, TaskAct.GIVEN, giver, now.words());
            return;
        }
        Task before = store.locked(now.id());
        Task after = before.followed(now, giver);
        if (!after.equals(before)) {
            store.update(after);
            boolean givenOn = before.state() == TaskState.OPEN && !after.lead().equals(before.lead());
            history.record(
                    after,
                    agency,
                    givenOn ? TaskAct.ASSIGNED : TaskAct.CHANGED,
                    givenOn ? null : giver,
                    givenOn ? doers.name(after.lead()) : now.words());
        }
    }

    /**
     * It is done where it comes from.
     *
     * @param by null where the software saw it
     * @param checked whether who gave it has looked at it there, as a leader has who signed the answer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(TaskId id, AgencyId agency, Optional<PersonId> by, String words, boolean checked) {
        Optional<Task> there = store.lockedIfThere(id).filter(Task::atSource);
        there.filter(task -> task.state() == TaskState.OPEN)
                .ifPresent(task -> end(task, agency, by.orElse(null), words, checked));
    }

    private void end(Task task, AgencyId agency, @Nullable PersonId by, String words, boolean checked) {
        Task left = task.leftBySource();
        Task done = checked ? left.accepted(VietnamTime.today(clock)) : left.reported(VietnamTime.today(clock));
        store.update(done);
        history.record(done, agency, checked ? TaskAct.ACCEPTED : TaskAct.REPORTED, by, words);
    }

    /** It is not to be done any more: the direction was withdrawn, the document cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(TaskId id, AgencyId agency, PersonId by, String words) {
        store.lockedIfThere(id)
                .filter(task -> task.state() != TaskState.WITHDRAWN)
                .ifPresent(task -> withdraw(task, agency, by, words));
    }

    /** Those of these that there is no task of yet. */
    public List<TaskId> unknown(List<TaskId> ids) {
        Set<TaskId> known = store.standings(ids).keySet();
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }

    private void withdraw(Task task, AgencyId agency, PersonId by, String words) {
        Task withdrawn = task.withdrawn().leftBySource();
        store.update(withdrawn);
        notices.tellHelpers(withdrawn);
        history.record(withdrawn, agency, TaskAct.WITHDRAWN, by, words);
    }
}
