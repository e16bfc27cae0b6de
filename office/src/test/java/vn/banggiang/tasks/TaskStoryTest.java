package vn.banggiang.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WorkItem;

/** A task from its giver through agency, unit and person and back. */
@PlatformTest
class TaskStoryTest {

    private final Tasks tasks;
    private final Doing doing;
    private final Checking checking;
    private final TaskReading reading;
    private final TaskList list;
    private final TaskWork work;
    private final LocalDate today;
    private final Office giver;
    private final Office doer;
    private final TaskId id = new TaskId(UUID.randomUUID());

    TaskStoryTest(
            Tasks tasks,
            Doing doing,
            Checking checking,
            TaskReading reading,
            TaskList list,
            TaskWork work,
            Clock clock,
            BeanFactory beans) {
        this.tasks = tasks;
        this.doing = doing;
        this.checking = checking;
        this.reading = reading;
        this.list = list;
        this.work = work;
        this.today = VietnamTime.today(clock);
        var offices = new Offices(beans);
        this.giver = offices.open();
        this.doer = offices.open();
    }

    @Test
    void anAgencysTaskIsGivenOnExtendedDoneAndConfirmed() {
        give(id, new Doer.OfAgency(doer.agency().id()), 20);
        assertThat(calls(doer.leader())).containsExactly("tasks.action.assign");
        assertThat(calls(doer.head())).isEmpty();

        doing.assign(doer.leader(), id, new Doer.OfUnit(doer.agency().id(), doer.unit()), "Làm ngay");
        assertThat(calls(doer.leader())).isEmpty();
        assertThat(calls(doer.head())).containsExactly("tasks.action.assign");
        doing.assign(doer.head(), id, person(doer, doer.specialist()), "");
        assertThat(calls(doer.specialist())).containsExactly("tasks.action.do");
        assertThat(calls(doer.colleague())).isEmpty();

        doing.ask(doer.specialist(), id, "Số liệu lấy của năm nào?");
        assertThat(calls(giver.leader())).containsExactly("tasks.action.answer");
        checking.answer(giver.leader(), id, "Năm 2025");
        assertThat(calls(giver.leader())).isEmpty();

        doing.askForTime(doer.specialist(), id, today.plusDays(30), "Chờ số liệu các xã");
        assertThat(calls(giver.leader())).containsExactly("tasks.action.extend");
        checking.answerTime(giver.leader(), id, today.plusDays(30), true, "");
        assertThat(task().deadline()).isEqualTo(today.plusDays(30));

        doing.progress(doer.specialist(), id, 40, "Đã nhận đủ số liệu của 12 xã", List.of());
        doing.report(doer.specialist(), id, "Đã trình dự thảo", List.of());
        assertThat(calls(giver.leader())).containsExactly("tasks.action.check");
        checking.sendBack(giver.leader(), id, "Thiếu phụ lục");
        assertThat(calls(doer.specialist())).containsExactly("tasks.action.do");
        doing.report(doer.specialist(), id, "Đã bổ sung phụ lục", List.of());
        checking.accept(giver.leader(), id, "");

        assertThat(task().state()).isEqualTo(TaskState.DONE);
        assertThat(task().standing().late(today)).isFalse();
        assertThat(reading.see(giver.leader(), id).history().stream().map(Happening::act))
                .containsExactly(
                        TaskAct.GIVEN,
                        TaskAct.ASSIGNED,
                        TaskAct.ASSIGNED,
                        TaskAct.ASKED,
                        TaskAct.ANSWERED,
                        TaskAct.EXTENSION_ASKED,
                        TaskAct.EXTENSION_GRANTED,
                        TaskAct.PROGRESS,
                        TaskAct.REPORTED,
                        TaskAct.SENT_BACK,
                        TaskAct.REPORTED,
                        TaskAct.ACCEPTED);
        checking.reopen(giver.leader(), id, "Số liệu sai");
        assertThat(calls(doer.specialist())).containsExactly("tasks.action.do");
    }

    @Test
    void whatIsGivenTwiceIsGivenOnceAndOnlyByWhomItMayBe() {
        give(id, new Doer.OfAgency(doer.agency().id()), 5);
        give(id, new Doer.OfAgency(doer.agency().id()), 5);
        assertThat(reading.see(giver.leader(), id).history()).hasSize(1);

        var other = new TaskId(UUID.randomUUID());
        refused(
                Refusal.Kind.FORBIDDEN,
                () -> tasks.give(
                        giver.specialist(),
                        task(other, new Doer.OfAgency(doer.agency().id()), 5)));
        refused(
                Refusal.Kind.FORBIDDEN,
                () -> tasks.give(
                        giver.head(),
                        task(other, new Doer.OfAgency(doer.agency().id()), 5)));
        refused(
                Refusal.Kind.FORBIDDEN,
                () -> tasks.give(giver.leader(), task(other, person(doer, doer.specialist()), 5)));
        tasks.give(giver.head(), task(other, person(giver, giver.specialist()), 5));
        assertThat(calls(giver.specialist())).containsExactly("tasks.action.do");
    }

    @Test
    void onlyThoseWhoHaveToDoWithItSeeItInPageAndList() {
        give(id, new Doer.OfAgency(doer.agency().id()), 5);
        doing.assign(doer.leader(), id, person(doer, doer.specialist()), "");
        Office stranger = giver;
        for (Actor actor : List.of(
                giver.leader(),
                giver.head(),
                giver.specialist(),
                doer.leader(),
                doer.head(),
                doer.specialist(),
                doer.colleague(),
                doer.clerk(),
                stranger.clerk())) {
            boolean listed = list.page(actor, TaskFilter.of(TaskView.ALL)).lines().stream()
                    .anyMatch(line -> line.id().equals(id));
            boolean opened = opens(actor);
            assertThat(listed).as(actor.fullName()).isEqualTo(opened);
        }
        assertThat(opens(doer.colleague())).isTrue();
        assertThat(opens(giver.specialist())).isFalse();
        assertThat(opens(doer.clerk())).isFalse();
    }

    @Test
    void noViewIsWiderThanWhatThePersonSees() {
        give(id, new Doer.OfAgency(doer.agency().id()), 5);
        tasks.give(
                giver.leader(),
                new NewTask(
                        new TaskId(UUID.randomUUID()),
                        "Cùng làm",
                        "",
                        person(giver, giver.specialist()),
                        List.of(new Doer.OfUnit(giver.agency().id(), giver.unit()), person(giver, giver.colleague())),
                        today.plusDays(3),
                        null,
                        null));
        for (Actor actor : List.of(
                giver.leader(),
                giver.head(),
                giver.specialist(),
                giver.colleague(),
                giver.clerk(),
                doer.leader(),
                doer.head(),
                doer.specialist(),
                doer.clerk())) {
            Set<TaskId> seen = ids(actor, TaskView.ALL);
            for (TaskView view : TaskView.values()) {
                assertThat(seen).as(actor.fullName() + " " + view).containsAll(ids(actor, view));
            }
            list.counts(actor)
                    .forEach((view, count) -> assertThat(ids(actor, view)).hasSize(count.intValue()));
        }
        assertThat(ids(giver.leader(), TaskView.BY_AGENCY)).hasSize(2);
        assertThat(ids(giver.clerk(), TaskView.BY_AGENCY)).isEmpty();
        assertThat(ids(doer.clerk(), TaskView.AGENCY)).isEmpty();
    }

    @Test
    void aWholeIsReportedWhenItsPartsAreOver() {
        give(id, new Doer.OfUnit(giver.agency().id(), giver.unit()), 20);
        var part = new TaskId(UUID.randomUUID());
        refused(Refusal.Kind.INVALID, () -> tasks.give(giver.head(), part(part, giver.specialist(), 21)));
        tasks.give(giver.head(), part(part, giver.specialist(), 10));

        refused(Refusal.Kind.CONFLICT, () -> doing.report(giver.head(), id, "Xong", List.of()));
        doing.report(giver.specialist(), part, "Xong phần việc", List.of());
        checking.accept(giver.head(), part, "");
        doing.report(giver.head(), id, "Xong", List.of());

        assertThat(task().state()).isEqualTo(TaskState.REPORTED);
    }

    @Test
    void aWholeSaysHowFarItsPartsAreAndOfWhichNobodySaidSo() {
        give(id, new Doer.OfUnit(giver.agency().id(), giver.unit()), 20);
        TaskId done = partOf("Xong");
        TaskId half = partOf("Dở dang");
        partOf("Chưa nói gì");
        TaskId gone = partOf("Thu hồi");
        assertThat(reading.see(giver.head(), id).partsPercent()).isEmpty();

        doing.report(giver.specialist(), done, "Xong", List.of());
        checking.accept(giver.head(), done, "");
        doing.progress(giver.specialist(), half, 50, "", List.of());
        tasks.withdraw(giver.head(), gone, "Thôi");

        TaskReading.Seen seen = reading.see(giver.head(), id);
        assertThat(seen.partsPercent()).hasValue(75);
        assertThat(seen.partsWithout()).containsExactly("Chưa nói gì");
    }

    @Test
    void whoCoOperatesIsAskedByWhoMayGiveThemSomething() {
        Doer mine = person(giver, giver.specialist());
        Doer theirs = person(doer, doer.specialist());
        Doer agency = new Doer.OfAgency(doer.agency().id());

        refused(Refusal.Kind.FORBIDDEN, () -> tasks.give(giver.leader(), helped(theirs)));
        refused(Refusal.Kind.FORBIDDEN, () -> tasks.give(giver.head(), helped(agency)));
        tasks.give(giver.head(), helped(mine));
        tasks.give(giver.leader(), helped(mine, agency));
    }

    @Test
    void othersAreAskedToCoOperateOnceAndAlone() {
        Doer first = new Doer.OfAgency(doer.agency().id());
        tasks.give(giver.leader(), helped(first));
        reading.see(doer.leader(), id);

        List<Doer> both = List.of(first, person(giver, giver.colleague()));
        tasks.accompany(giver.leader(), id, both, "Thêm người");
        tasks.accompany(giver.leader(), id, both, "Thêm người");

        assertThat(task().with()).isEqualTo(both);
        assertThat(calls(doer.leader())).isEmpty();
        assertThat(calls(giver.colleague())).containsExactly("tasks.action.look");
        assertThat(reading.see(giver.leader(), id).history())
                .extracting(Happening::act)
                .containsExactly(TaskAct.GIVEN, TaskAct.CHANGED);
        refused(
                Refusal.Kind.FORBIDDEN,
                () -> tasks.accompany(giver.leader(), id, List.of(person(doer, doer.head())), "Không được"));
    }

    @Test
    void whatIsTakenBackTakesItsPartsWithIt() {
        give(id, new Doer.OfUnit(giver.agency().id(), giver.unit()), 20);
        var part = new TaskId(UUID.randomUUID());
        tasks.give(giver.head(), part(part, giver.specialist(), 10));

        tasks.withdraw(giver.leader(), id, "Không cần nữa");
        tasks.withdraw(giver.leader(), id, "Không cần nữa");

        assertThat(tasks.standings(Set.of(id, part)).values())
                .extracting(TaskStanding::state)
                .containsOnly(TaskState.WITHDRAWN);
        assertThat(calls(giver.specialist())).containsExactly("tasks.action.look");
        reading.see(giver.specialist(), part);
        assertThat(calls(giver.specialist())).isEmpty();
    }

    private void give(TaskId task, Doer lead, int days) {
        tasks.give(giver.leader(), task(task, lead, days));
    }

    private NewTask task(TaskId task, Doer lead, int days) {
        return new NewTask(
                task,
                "Rà soát thủ tục hành chính",
                "Báo cáo kết quả",
                lead,
                List.of(),
                today.plusDays(days),
                null,
                null);
    }

    private NewTask helped(Doer... with) {
        return new NewTask(
                id, "Cùng làm", "", person(giver, giver.specialist()), List.of(with), today.plusDays(5), null, null);
    }

    private TaskId partOf(String title) {
        var part = new TaskId(UUID.randomUUID());
        tasks.give(
                giver.head(),
                new NewTask(
                        part, title, "", person(giver, giver.specialist()), List.of(), today.plusDays(9), null, id));
        return part;
    }

    private NewTask part(TaskId part, Actor who, int days) {
        return new NewTask(part, "Một phần", "", person(giver, who), List.of(), today.plusDays(days), null, id);
    }

    private static Doer person(Office office, Actor who) {
        return new Doer.OfPerson(office.agency().id(), office.unit(), who.person());
    }

    private Task task() {
        return reading.see(giver.leader(), id).task();
    }

    private boolean opens(Actor actor) {
        try {
            reading.see(actor, id);
            return true;
        } catch (TasksException refused) {
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            return false;
        }
    }

    private Set<TaskId> ids(Actor actor, TaskView view) {
        return list.page(actor, TaskFilter.of(view)).lines().stream()
                .map(TaskLine::id)
                .collect(Collectors.toSet());
    }

    private List<String> calls(Actor actor) {
        WaitingShare share = work.waitingFor(actor);
        return share.lines().stream().map(WorkItem::actionKey).toList();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
