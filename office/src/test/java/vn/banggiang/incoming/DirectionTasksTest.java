package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.tasks.Checking;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.Doing;
import vn.banggiang.tasks.Task;
import vn.banggiang.tasks.TaskAct;
import vn.banggiang.tasks.TaskFilter;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskList;
import vn.banggiang.tasks.TaskReading;
import vn.banggiang.tasks.TaskState;
import vn.banggiang.tasks.TaskView;

/** A document's direction is a task without a second entry. */
@PlatformTest
class DirectionTasksTest {

    private final IncomingDocuments documents;
    private final Redirecting redirecting;
    private final UnitAssigning assigning;
    private final Extending extending;
    private final TaskReading reading;
    private final TaskList list;
    private final Doing doing;
    private final Checking checking;
    private final DocumentRights rights;
    private final LocalDate today;
    private final Office office;
    private final IncomingId id;
    private final TaskId task;

    DirectionTasksTest(
            IncomingDocuments documents,
            Redirecting redirecting,
            UnitAssigning assigning,
            Extending extending,
            TaskReading reading,
            TaskList list,
            Doing doing,
            Checking checking,
            DocumentRights rights,
            Clock clock,
            BeanFactory beans) {
        this.documents = documents;
        this.redirecting = redirecting;
        this.assigning = assigning;
        this.extending = extending;
        this.reading = reading;
        this.list = list;
        this.doing = doing;
        this.checking = checking;
        this.rights = rights;
        this.today = VietnamTime.today(clock);
        this.office = new Offices(beans).open();
        this.id = new Desk(beans).registered(office, "77");
        this.task = new TaskId(id.value());
    }

    @Test
    void itFollowsTheDocumentAndTheLeaderLooksAtTheEnd() {
        direct();
        assertThat(task().lead()).isEqualTo(new Doer.OfUnit(office.agency().id(), office.unit()));
        assertThat(task().words()).isEqualTo("Giải quyết sớm");

        assigning.assign(office.head(), id, office.specialist().person(), new TimeLimit.Day(today.plusDays(5)), "");
        documents.startHandling(office.specialist(), id);
        assertThat(task().lead().personOrNull()).isEqualTo(office.specialist().person());
        extending.ask(office.specialist(), id, today.plusDays(40), "Chờ số liệu");
        extending.answer(office.leader(), id, today.plusDays(40), true, "");
        assertThat(task().deadline()).isEqualTo(today.plusDays(40));

        refusedAtSource(() -> doing.report(office.specialist(), task, "Xong", List.of()));
        doing.progress(office.specialist(), task, 50, "Đã có dự thảo", List.of());
        documents.complete(office.specialist(), id);
        assertThat(task().state()).isEqualTo(TaskState.REPORTED);
        checking.sendBack(office.leader(), task, "Chưa gửi các xã");
        doing.report(office.specialist(), task, "Đã gửi các xã", List.of());
        checking.accept(office.leader(), task, "");
        assertThat(task().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void whatALeaderEndsIsLookedAt() {
        direct();
        documents.startHandling(office.specialist(), id);
        documents.complete(office.leader(), id);

        assertThat(task().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void aDirectionThatIsWithdrawnAndGivenAgainIsOneTask() {
        direct();
        redirecting.withdraw(office.leader(), id, "Nhầm đơn vị");
        assertThat(task().state()).isEqualTo(TaskState.WITHDRAWN);

        direct();
        assertThat(task().state()).isEqualTo(TaskState.OPEN);
        assertThat(reading.see(office.leader(), task).history().stream().map(line -> line.act()))
                .containsExactly(TaskAct.GIVEN, TaskAct.WITHDRAWN, TaskAct.CHANGED);
    }

    @Test
    void theTaskShowsNothingToWhomTheDocumentDoesNot() {
        documents.direct(
                office.leader(),
                id,
                Instruction.of("", new Assignee.ToPerson(office.specialist().person()), List.of(), 5));

        for (Actor actor :
                List.of(office.clerk(), office.leader(), office.head(), office.specialist(), office.colleague())) {
            boolean listed =
                    !list.page(actor, TaskFilter.of(TaskView.ALL)).lines().isEmpty();
            assertThat(listed && !rights.maySee(actor, id.ref()))
                    .as(actor.fullName())
                    .isFalse();
        }
        assertThat(list.page(office.specialist(), TaskFilter.of(TaskView.FOR_ME))
                        .lines())
                .hasSize(1);
        assertThat(list.page(office.head(), TaskFilter.of(TaskView.ALL)).lines())
                .isEmpty();
    }

    private void direct() {
        documents.direct(
                office.leader(),
                id,
                Instruction.of("Giải quyết sớm", new Assignee.ToUnit(office.unit()), List.of(), 10));
    }

    private Task task() {
        return reading.see(office.leader(), task).task();
    }

    private static void refusedAtSource(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("tasks.done-at-source"));
    }
}
