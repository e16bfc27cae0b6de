package vn.banggiang.demonstration;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.Correcting;
import vn.banggiang.incoming.Extending;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.incoming.UnitAssigning;
import vn.banggiang.tasks.Checking;
import vn.banggiang.tasks.TaskId;

/** What arrives on paper at an agency of the demonstration, and what becomes of it. */
@Component
class IncomingScenes {

    /** How far an incoming document comes. */
    enum Ending {
        ARRIVED,
        DISCARDED,
        CANCELLED,
        REGISTERED,
        DIRECTED,
        ASSIGNED,
        IN_HANDLING,
        MORE_TIME_ASKED,
        COMPLETED
    }

    private static final int HALF_AN_HOUR = 30;
    private static final int AFTERNOON = 6 * 60;
    private static final int EARLY = 20;
    private static final int LATE = 90;

    /** Working days after which the leader looks at what was done without an answer; what is newer still waits. */
    private static final int LOOKED_AT_AFTER = 3;

    private final IncomingDocuments documents;
    private final UnitAssigning assigning;
    private final Extending extending;
    private final Correcting correcting;
    private final Checking checking;
    private final Subjects words = Subjects.read();

    IncomingScenes(
            IncomingDocuments documents,
            UnitAssigning assigning,
            Extending extending,
            Correcting correcting,
            Checking checking) {
        this.documents = documents;
        this.assigning = assigning;
        this.extending = extending;
        this.correcting = correcting;
        this.checking = checking;
    }

    /**
     * One document's acts.
     *
     * @param daysAgo working days, on which it arrives
     * @param days working days that the leader gives
     * @param taken working days after which it is done
     */
    List<Act> of(Scene scene, int daysAgo, Ending ending, int days, int taken, Urgency urgency) {
        OfficeCast office = scene.office();
        IncomingId id = new IncomingId(scene.id("den"));
        LocalDate issued = scene.hours().dayBefore(daysAgo + 2);
        var letter =
                new Letter(scene.neighbour(), office, scene.coming().of(issued), scene.letterNumber(), issued, urgency);
        List<Act> acts = new ArrayList<>();
        acts.add(scene.act(daysAgo, EARLY, () -> upload(office, id, letter)));
        if (ending == Ending.DISCARDED) {
            acts.add(scene.act(daysAgo, LATE, () -> correcting.discard(office.clerk(), id, words.dropped())));
        }
        if (ending.compareTo(Ending.CANCELLED) >= 0) {
            acts.add(scene.act(daysAgo, LATE, () -> documents.register(office.clerk(), id, letter.facts(), true)));
        }
        if (ending == Ending.CANCELLED) {
            acts.add(scene.act(
                    daysAgo, LATE + HALF_AN_HOUR, () -> correcting.cancel(office.clerk(), id, words.twice())));
        }
        if (ending.compareTo(Ending.DIRECTED) >= 0) {
            acts.add(scene.act(daysAgo, AFTERNOON, () -> direct(office, id, days, scene.number())));
        }
        if (ending.compareTo(Ending.ASSIGNED) >= 0) {
            acts.add(scene.act(daysAgo, AFTERNOON + HALF_AN_HOUR, () -> assign(office, id, days)));
        }
        if (ending.compareTo(Ending.IN_HANDLING) >= 0) {
            acts.add(scene.act(daysAgo - 1, EARLY, () -> documents.startHandling(office.specialist(), id)));
        }
        if (ending == Ending.MORE_TIME_ASKED) {
            LocalDate until = scene.hours().dayBefore(0).plusDays(10);
            acts.add(scene.act(1, AFTERNOON, () -> extending.ask(office.specialist(), id, until, words.moreTime())));
        }
        if (ending == Ending.COMPLETED) {
            acts.add(scene.act(daysAgo - taken, LATE, () -> documents.complete(office.specialist(), id)));
            if (daysAgo - taken > LOOKED_AT_AFTER) {
                acts.add(scene.act(daysAgo - taken - LOOKED_AT_AFTER, EARLY, () -> looksAt(office, id)));
            }
        }
        return acts;
    }

    private void looksAt(OfficeCast office, IncomingId id) {
        checking.accept(office.leader(), new TaskId(id.value()), "");
    }

    private void upload(OfficeCast office, IncomingId id, Letter letter) {
        documents.upload(
                office.clerk(), id, "cong-van-" + letter.number() + ".pdf", new ByteArrayInputStream(letter.pdf()));
    }

    private void direct(OfficeCast office, IncomingId id, int days, int number) {
        documents.direct(
                office.leader(),
                id,
                Instruction.of(words.butPhe(number), new Assignee.ToUnit(office.unit()), List.of(), days));
    }

    private void assign(OfficeCast office, IncomingId id, int days) {
        assigning.assign(
                office.head(), id, office.specialist().person(), new TimeLimit.WorkingDays(Math.max(1, days - 1)), "");
    }
}
