package vn.banggiang.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.ProvinceAgencies;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.shell.WorkItem;
import vn.banggiang.tasks.TaskOverview.Grouping;
import vn.banggiang.tasks.TaskOverview.Line;

/** Tasks that are reminded of, counted, and worked on by several at once. */
@PlatformTest
class TaskLuckTest {

    private final Tasks tasks;
    private final Doing doing;
    private final Checking checking;
    private final TaskReading reading;
    private final TaskReminders reminders;
    private final SourcedTasks sourced;
    private final TransactionTemplate transactions;
    private final TaskOverview overview;
    private final TaskList list;
    private final TaskWork work;
    private final LocalDate today;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final ProvinceAgencies agencies;
    private final DirectoryImport imports;
    private final Directory directory;
    private final Offices offices;
    private final Office office;
    private final Office giver;

    TaskLuckTest(
            Tasks tasks,
            Doing doing,
            Checking checking,
            TaskReading reading,
            TaskReminders reminders,
            SourcedTasks sourced,
            TransactionTemplate transactions,
            TaskOverview overview,
            TaskList list,
            TaskWork work,
            ProvinceAgencies agencies,
            DirectoryImport imports,
            Directory directory,
            Clock clock,
            BeanFactory beans) {
        this.tasks = tasks;
        this.doing = doing;
        this.checking = checking;
        this.reading = reading;
        this.reminders = reminders;
        this.sourced = sourced;
        this.transactions = transactions;
        this.overview = overview;
        this.list = list;
        this.work = work;
        this.today = VietnamTime.today(clock);
        this.agencies = agencies;
        this.imports = imports;
        this.directory = directory;
        this.offices = new Offices(beans);
        this.office = offices.open();
        this.giver = offices.open();
    }

    @Test
    void eachDeadlineIsRemindedOfOnceByHoweverMany() throws Exception {
        TaskId soon = given(1);
        TaskId late = given(-3);
        TaskId far = given(60);

        atOnce(4, reminders::remind);
        reminders.remind();

        assertThat(acts(soon)).containsExactly(TaskAct.GIVEN, TaskAct.REMINDED);
        assertThat(acts(far)).containsExactly(TaskAct.GIVEN);
        assertThat(acts(late)).containsExactly(TaskAct.GIVEN, TaskAct.OVERDUE);
    }

    @Test
    void whoGaveItHearsThatItIsOverdue() {
        given(-3);
        reminders.remind();

        assertThat(work.waitingFor(office.leader()).lines())
                .extracting(WorkItem::actionKey)
                .containsExactly("tasks.action.look");
    }

    @Test
    void whoAcceptsAndWhoTakesBackAtOnceAreOneAfterTheOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            TaskId id = given(5);
            doing.report(office.specialist(), id, "Xong", List.of());

            List<Throwable> refused = atOnce(
                    () -> checking.accept(office.leader(), id, ""),
                    () -> checking.sendBack(office.leader(), id, "Chưa đủ"),
                    () -> tasks.withdraw(office.leader(), id, "Thôi"));

            List<TaskAct> acts = acts(id);
            assertThat(refused).allMatch(TasksException.class::isInstance);
            assertThat(acts).hasSize(2 + 3 - refused.size());
            assertThat(reading.see(office.leader(), id).task().state())
                    .isEqualTo(
                            switch (acts.getLast()) {
                                case ACCEPTED -> TaskState.DONE;
                                case SENT_BACK -> TaskState.OPEN;
                                default -> TaskState.WITHDRAWN;
                            });
        }
    }

    @Test
    void theSuccessorHasTheWorkOfAnAgencyThatEnded() {
        AgencyId merged = emptyAgency();
        var id = new TaskId(UUID.randomUUID());
        tasks.give(
                giver.leader(),
                new NewTask(
                        id,
                        "Kiểm kê đất đai",
                        "",
                        new Doer.OfAgency(merged),
                        List.of(),
                        today.plusDays(9),
                        null,
                        null));
        assertThat(work.waitingFor(office.leader()).lines()).isEmpty();

        agencies.close(merged, List.of(office.agency().id()));

        assertThat(work.waitingFor(office.leader()).lines())
                .extracting(WorkItem::actionKey)
                .containsExactly("tasks.action.assign");
        doing.assign(office.leader(), id, ofTheSpecialist(), "");
        doing.report(office.specialist(), id, "Đã kiểm kê", List.of());
        checking.accept(giver.leader(), id, "");
    }

    @Test
    void whatWasDirectedInAnAgencyThatEndedGoesOnAtItsSuccessor() {
        AgencyId merged = emptyAgency();
        TaskId closed = directed(merged);
        TaskId own = directed(office.agency().id());

        agencies.close(merged, List.of(office.agency().id()));

        assertThatThrownBy(() -> doing.assign(office.leader(), own, ofTheSpecialist(), ""))
                .extracting("key")
                .isEqualTo("tasks.done-at-source");
        assertThat(work.waitingFor(office.leader()).lines())
                .extracting(WorkItem::actionKey)
                .containsExactly("tasks.action.assign");
        doing.assign(office.leader(), closed, ofTheSpecialist(), "");
        doing.report(office.specialist(), closed, "Đã trả lời", List.of());
        checking.accept(office.leader(), closed, "");
        assertThat(reading.see(office.leader(), closed).task().state()).isEqualTo(TaskState.DONE);
    }

    private TaskId directed(AgencyId agency) {
        var id = new TaskId(UUID.randomUUID());
        transactions.executeWithoutResult(status -> sourced.follow(
                new NewTask(
                        id,
                        "Trả lời công văn",
                        "",
                        new Doer.OfAgency(agency),
                        List.of(),
                        today.plusDays(9),
                        new TaskSource("incoming", id.value()),
                        null),
                agency,
                giver.leader().person()));
        return id;
    }

    @Test
    void eachFigureIsTheLengthOfItsList() {
        given(-3);
        tasks.reschedule(office.leader(), given(5), today.plusDays(9), "Chờ số liệu");
        TaskId done = given(5);
        doing.report(office.specialist(), done, "Xong", List.of());
        TaskId late = given(-1);
        doing.report(office.specialist(), late, "Xong muộn", List.of());
        tasks.withdraw(office.leader(), given(5), "Thôi");

        TaskFilter all = filter(null, null);
        List<Line> byPerson = overview.of(office.leader(), all, Grouping.PERSON);
        assertThat(byPerson).hasSize(1);
        for (Timeliness one : Timeliness.values()) {
            long counted = one == Timeliness.GIVEN ? 4 : 1;
            assertThat(byPerson.getFirst().of(one)).as(one.name()).isEqualTo(counted);
            assertThat(list.page(
                                    office.leader(),
                                    filter(one, office.specialist().person().value()))
                            .total())
                    .as(one.name())
                    .isEqualTo(counted);
        }
        List<Line> byMonth = overview.of(office.leader(), all, Grouping.MONTH);
        for (Timeliness one : Timeliness.values()) {
            assertThat(Line.sum(byMonth).of(one))
                    .isEqualTo(list.page(office.leader(), filter(one, null)).total());
        }
        assertThat(overview.of(office.leader(), all, Grouping.UNIT).getFirst().name())
                .isEqualTo("Văn phòng");
    }

    private static TaskFilter filter(@Nullable Timeliness timeliness, @Nullable UUID person) {
        return new TaskFilter(TaskView.AGENCY, Set.of(), timeliness, "", null, null, null, null, person, 0);
    }

    private TaskId given(int days) {
        var id = new TaskId(UUID.randomUUID());
        tasks.give(
                office.leader(),
                new NewTask(id, "Báo cáo số liệu", "", ofTheSpecialist(), List.of(), today.plusDays(days), null, null));
        return id;
    }

    private AgencyId emptyAgency() {
        var code = new AgencyCode("097.%02d.96.H14".formatted(NEXT.incrementAndGet()));
        String json = """
                {"agencies": [{"key": "merged-%1$s", "level": "COMMUNE", "code102": "%1$s", "name": "Xã Sáp Nhập",
                 "abbreviation": "UBND", "place": "Cao Bằng"}]}
                """.formatted(code);
        imports.load(List.of(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "merged.json";
            }
        }));
        return directory.byCode(code).orElseThrow().id();
    }

    private Doer ofTheSpecialist() {
        return new Doer.OfPerson(
                office.agency().id(), office.unit(), office.specialist().person());
    }

    private List<TaskAct> acts(TaskId id) {
        return reading.see(office.leader(), id).history().stream()
                .map(Happening::act)
                .toList();
    }

    private static void atOnce(int times, Runnable act) throws Exception {
        assertThat(atOnce(IntStream.range(0, times).mapToObj(one -> act).toArray(Runnable[]::new)))
                .isEmpty();
    }

    /** What was refused. */
    private static List<Throwable> atOnce(Runnable... acts) throws InterruptedException {
        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(acts.length)) {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable act : acts) {
                running.add(people.submit(act));
            }
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        }
        return refused;
    }
}
