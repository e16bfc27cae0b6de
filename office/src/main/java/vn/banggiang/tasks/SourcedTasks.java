package vn.banggiang.tasks;

import java.time.Clock;
import java.util.Optional;
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
    private final Clock clock;

    SourcedTasks(TaskStore store, TaskHistory history, TaskNotices notices, Clock clock) {
        this.store = store;
        this.history = history;
        this.notices = notices;
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
            history.record(after, agency, TaskAct.CHANGED, giver, now.words());
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
        Task task = store.locked(id);
        if (!task.atSource() || task.state() != TaskState.OPEN) {
            return;
        }
        Task left = task.leftBySource();
        Task done = checked ? left.accepted(VietnamTime.today(clock)) : left.reported(VietnamTime.today(clock));
        store.update(done);
        history.record(done, agency, checked ? TaskAct.ACCEPTED : TaskAct.REPORTED, by.orElse(null), words);
    }

    /** It is not to be done any more: the direction was withdrawn, the document cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(TaskId id, AgencyId agency, PersonId by, String words) {
        Task task = store.locked(id);
        if (task.state() == TaskState.WITHDRAWN) {
            return;
        }
        Task withdrawn = task.withdrawn().leftBySource();
        store.update(withdrawn);
        notices.tellHelpers(withdrawn);
        history.record(withdrawn, agency, TaskAct.WITHDRAWN, by, words);
    }
}
