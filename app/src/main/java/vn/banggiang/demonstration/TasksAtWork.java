package vn.banggiang.demonstration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.demonstration.TaskScenes.Ending;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.Tasks;

/**
 * Tasks that leaders give without a document: of every kind at the agency that is shown first, which also gives one to each
 * of the others, and a few at those. A task that is there already is left as it is, however far it came.
 */
@Component
class TasksAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(TasksAtWork.class);

    private static final List<Ending> ENDINGS = List.of(Ending.values());

    /** Of agencies that are not shown first. */
    private static final int A_FEW = 3;

    private final TaskScenes scenes;
    private final Tasks tasks;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Subjects subjects = Subjects.read();

    TasksAtWork(TaskScenes scenes, Tasks tasks, WorkingCalendar calendar, Clock clock) {
        this.scenes = scenes;
        this.tasks = tasks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Plays what was not played yet at one of these. */
    void play(OfficeCast office, List<OfficeCast> casts, BooleanSupplier stopped) {
        int place = casts.indexOf(office);
        List<OfficeCast> neighbours =
                casts.stream().filter(other -> !other.equals(office)).toList();
        OfficeHours hours = new OfficeHours(calendar, clock.instant());
        int number = place * ENDINGS.size();
        for (Ending ending : own(place)) {
            play(new Scene(office, number++, hours, subjects, neighbours), office, ending, stopped);
        }
        if (place > 0) {
            Ending other = ending(place + A_FEW);
            play(new Scene(office, number, hours, subjects, neighbours), casts.getFirst(), other, stopped);
        }
    }

    private static List<Ending> own(int place) {
        if (place == 0) {
            return ENDINGS;
        }
        List<Ending> few = new ArrayList<>();
        for (int each = 0; each < A_FEW; each++) {
            few.add(ending(place * A_FEW + each));
        }
        return few;
    }

    private static Ending ending(int number) {
        return ENDINGS.get(number % ENDINGS.size());
    }

    private void play(Scene scene, OfficeCast giver, Ending ending, BooleanSupplier stopped) {
        TaskId id = new TaskId(scene.id("nhiem-vu"));
        if (!tasks.standings(List.of(id)).isEmpty()) {
            return;
        }
        for (Act act : scenes.of(scene, id, giver, ending)) {
            if (stopped.getAsBoolean()) {
                return;
            }
            try {
                act.play();
            } catch (Refusal otherwise) {
                LOG.info("demonstration goes on without an act: {}", otherwise.key());
                return;
            }
        }
    }
}
