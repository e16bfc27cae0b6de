package vn.banggiang.demonstration;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.documents.Urgency;
import vn.banggiang.identity.Actor;
import vn.banggiang.tasks.Checking;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.Doing;
import vn.banggiang.tasks.Evidence;
import vn.banggiang.tasks.EvidenceIntake;
import vn.banggiang.tasks.NewTask;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.Tasks;

/** A task of the demonstration that comes from no document, and what becomes of it. */
@Component
class TaskScenes {

    /** How far a task comes, how many working days ago it was given, and how many were given. */
    enum Ending {
        GIVEN(1, 5),
        UNDER_WAY(8, 15),
        OVERDUE(16, 10),
        MORE_TIME_ASKED(9, 10),
        MORE_TIME_GRANTED(20, 12),
        ASKED(4, 10),
        DIVIDED(7, 20),
        REPORTED(9, 12),
        SENT_BACK(12, 15),
        DONE(40, 12),
        DONE_LATE(60, 8),
        WITHDRAWN(25, 20);

        private final int daysAgo;
        private final int days;

        Ending(int daysAgo, int days) {
            this.daysAgo = daysAgo;
            this.days = days;
        }
    }

    private static final int MORNING = 60;
    private static final int NOON = 240;
    private static final int AFTERNOON = 360;
    private static final int FURTHER_DAYS = 10;
    private static final int DAYS_LATE = 3;

    private final Tasks tasks;
    private final Doing doing;
    private final Checking checking;
    private final EvidenceIntake intake;
    private final WorkingCalendar calendar;
    private final TaskWords words = TaskWords.read();

    TaskScenes(Tasks tasks, Doing doing, Checking checking, EvidenceIntake intake, WorkingCalendar calendar) {
        this.tasks = tasks;
        this.doing = doing;
        this.checking = checking;
        this.intake = intake;
        this.calendar = calendar;
    }

    /** One task's acts in their order; it is done at the scene's office, whose leader may have given it. */
    List<Act> of(Scene scene, TaskId id, OfficeCast giver, Ending ending) {
        return new Telling(scene, id, giver, ending).acts();
    }

    /** One telling. */
    private final class Telling {

        private final Scene scene;
        private final OfficeCast office;
        private final TaskId id;
        private final Actor giver;
        private final boolean within;
        private final Ending ending;
        private final TaskWords.Assignment task;
        private final LocalDate deadline;
        private final List<Act> acts = new ArrayList<>();

        Telling(Scene scene, TaskId id, OfficeCast giver, Ending ending) {
            this.scene = scene;
            this.office = scene.office();
            this.id = id;
            this.giver = giver.leader();
            this.within = giver.equals(office);
            this.ending = ending;
            this.task = words.task(scene.number());
            this.deadline = calendar.deadline(scene.hours().dayBefore(ending.daysAgo), ending.days);
        }

        List<Act> acts() {
            act(ending.daysAgo, MORNING, () -> tasks.give(giver, given(id, task.title(), lead(), null)));
            if (ending == Ending.WITHDRAWN) {
                act(ending.daysAgo - 5, NOON, () -> tasks.withdraw(giver, id, words.withdrawn()));
            } else if (ending != Ending.GIVEN) {
                isGivenOn();
                goesOn();
            }
            return acts;
        }

        private void isGivenOn() {
            if (!within) {
                act(ending.daysAgo, NOON, () -> doing.assign(office.leader(), id, unit(), ""));
            }
            if (ending != Ending.DIVIDED) {
                act(ending.daysAgo, AFTERNOON, () -> doing.assign(office.head(), id, specialist(), ""));
            }
        }

        private void goesOn() {
            switch (ending) {
                case GIVEN, WITHDRAWN -> {}
                case UNDER_WAY -> progress(3, 60, words.progress());
                case OVERDUE -> progress(8, 70, words.slow());
                case MORE_TIME_ASKED -> asksForTime(1);
                case MORE_TIME_GRANTED -> {
                    asksForTime(10);
                    act(9, MORNING, () -> checking.answerTime(giver, id, further(10), true, words.granted()));
                    progress(2, 80, words.progress());
                }
                case ASKED -> act(1, AFTERNOON, () -> doing.ask(office.specialist(), id, words.question()));
                case DIVIDED -> isDivided();
                case REPORTED -> {
                    progress(4, 50, words.progress());
                    reports(1);
                }
                case SENT_BACK -> {
                    reports(3);
                    act(2, MORNING, () -> checking.sendBack(giver, id, words.missing()));
                }
                case DONE -> isDone(ending.daysAgo - ending.days + DAYS_LATE);
                case DONE_LATE -> isDone(ending.daysAgo - ending.days - DAYS_LATE);
            }
        }

        private void isDone(int daysAgo) {
            progress(daysAgo + 2, 75, words.progress());
            reports(daysAgo);
            act(daysAgo - 1, MORNING, () -> checking.accept(giver, id, ""));
        }

        /** The first part is done, the second is not. */
        private void isDivided() {
            for (int each = 0; each < task.parts().size(); each++) {
                NewTask part = given(part(each), task.parts().get(each), specialist(), id);
                act(5, MORNING, () -> tasks.give(office.head(), part));
            }
            act(2, MORNING, () -> doing.report(office.specialist(), part(0), words.done(), List.of()));
            act(1, MORNING, () -> checking.accept(office.head(), part(0), ""));
            act(1, NOON, () -> doing.progress(office.specialist(), part(1), 30, words.progress(), List.of()));
        }

        private void asksForTime(int daysAgo) {
            act(daysAgo, NOON, () -> doing.askForTime(office.specialist(), id, further(daysAgo), words.moreTime()));
        }

        /** Later than the deadline, and than the day on which it is asked for. */
        private LocalDate further(int daysAgo) {
            LocalDate day = scene.hours().dayBefore(daysAgo);
            return calendar.deadline(deadline.isAfter(day) ? deadline : day, FURTHER_DAYS);
        }

        private void progress(int daysAgo, int percent, String said) {
            act(daysAgo, MORNING, () -> doing.progress(office.specialist(), id, percent, said, evidence()));
        }

        private void reports(int daysAgo) {
            act(daysAgo, NOON, () -> doing.report(office.specialist(), id, words.done(), evidence()));
        }

        private List<Evidence> evidence() {
            LocalDate day = scene.hours().dayBefore(0);
            Letter letter = new Letter(
                    office, scene.neighbour(), scene.going().of(day), scene.letterNumber(), day, Urgency.NORMAL);
            return List.of(intake.take(words.evidence(), new ByteArrayInputStream(letter.pdf())));
        }

        private NewTask given(TaskId one, String title, Doer lead, @Nullable TaskId parent) {
            return new NewTask(one, title, parent == null ? task.words() : "", lead, List.of(), deadline, null, parent);
        }

        private TaskId part(int each) {
            return new TaskId(scene.id("viec-con-" + each));
        }

        private Doer lead() {
            return within ? unit() : new Doer.OfAgency(office.agency().id());
        }

        private Doer unit() {
            return new Doer.OfUnit(office.agency().id(), office.unit());
        }

        private Doer specialist() {
            return new Doer.OfPerson(
                    office.agency().id(), office.unit(), office.specialist().person());
        }

        private void act(int daysAgo, int minute, Runnable deed) {
            acts.add(scene.act(daysAgo, minute, deed));
        }
    }
}
