package vn.banggiang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.Fault;
import vn.banggiang.programmes.plan.PlanColumn;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskReading;
import vn.banggiang.tasks.TaskStanding;
import vn.banggiang.tasks.TaskState;
import vn.banggiang.tasks.Tasks;

/** Programmes are drafted, brought as files, changed line by line, put in force and measured. */
@PlatformTest
class ProgrammesTest {

    private static final String HEADER = "code,parent,kind,name,lead,with,from,to,weight,indicator,target\n";

    private final Programmes programmes;
    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final ProgrammeImports imports;
    private final ProgrammeFiles files;
    private final PlanEdits edits;
    private final Measuring measuring;
    private final Tasks tasks;
    private final TaskReading reading;
    private final ProgrammeOrigin origin;
    private final Office owner;
    private final Office lead;
    private final Office stranger;

    ProgrammesTest(
            Programmes programmes,
            ProgrammeViews views,
            ProgrammeList list,
            ProgrammeImports imports,
            ProgrammeFiles files,
            PlanEdits edits,
            Measuring measuring,
            Tasks tasks,
            TaskReading reading,
            ProgrammeOrigin origin,
            BeanFactory beans) {
        this.programmes = programmes;
        this.views = views;
        this.list = list;
        this.imports = imports;
        this.files = files;
        this.edits = edits;
        this.measuring = measuring;
        this.tasks = tasks;
        this.reading = reading;
        this.origin = origin;
        Offices offices = new Offices(beans);
        this.owner = offices.open();
        this.lead = offices.open();
        this.stranger = offices.open();
    }

    @Test
    void nothingOfAFileWithFaultsIsStoredUnlessTheRestIsTaken() {
        ProgrammeId id = drafted();
        ImportPreview preview =
                bring(owner.specialist(), id, plan("") + "N9,M9,task,Lạc,%s,,,2016-01-01,,,\n".formatted(code(lead)));

        assertThat(preview.reading().faults())
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(6L, "parent"));
        assertThat(plannedIn(id)).isEmpty();
        assertThatThrownBy(() -> confirm(owner.specialist(), preview, false))
                .isInstanceOf(ProgrammesException.class)
                .extracting("key")
                .isEqualTo("programmes.faulty-file");
        assertThat(plannedIn(id)).isEmpty();

        confirm(owner.specialist(), preview, true);

        assertThat(plannedIn(id)).isEqualTo(preview.reading().nodes());
        assertThat(plannedIn(id)).extracting(PlannedNode::code).containsExactly("M1", "N1", "N2", "K1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void whatIsExportedAndBroughtAgainChangesNothing(ProgrammeFormat format) throws Exception {
        ProgrammeId id = planned();
        int version = programme(id).version();

        var file = files.of(owner.clerk(), id, format).getBody();
        assertThat(file).isNotNull();
        ImportPreview again;
        try (var bytes = file.getInputStream()) {
            again = imports.bring(owner.clerk(), id, new ImportId(UUID.randomUUID()), "x", bytes.readAllBytes());
        }

        assertThat(again.reading().faults()).isEmpty();
        assertThat(again.change().isNothing()).isTrue();
        confirm(owner.clerk(), again, false);
        assertThat(programme(id).version()).isEqualTo(version);
    }

    @Test
    void nodesKeepTheirIdsThroughAnotherFile() {
        ProgrammeId id = planned();
        Node before = programme(id).node("N1").orElseThrow();

        ImportPreview preview = bring(owner.specialist(), id, plan("Đổi tên").replace("K1,", "K2,"));
        assertThat(preview.change().added()).extracting(PlannedNode::code).containsExactly("K2");
        assertThat(preview.change().changed())
                .extracting(one -> one.after().name())
                .containsExactly("Đổi tên");
        assertThat(preview.change().removed())
                .extracting(node -> node.plan().code())
                .containsExactly("K1");
        confirm(owner.specialist(), preview, false);

        assertThat(programme(id).node("N1").orElseThrow().id()).isEqualTo(before.id());
        assertThat(programme(id).node("K1")).isEmpty();
    }

    @Test
    void aFileThatWasComparedWithAnOlderPlanIsNotTaken() {
        ProgrammeId id = planned();
        ImportPreview preview = bring(owner.specialist(), id, plan("Của người này"));
        edits.write(owner.colleague(), id, programme(id).version(), row("M2", "goal", "Của người kia"));

        assertThatThrownBy(() -> confirm(owner.specialist(), preview, false))
                .extracting("key")
                .isEqualTo("programmes.changed-meanwhile");
        assertThatThrownBy(() -> imports.confirm(owner.specialist(), id, preview.id(), "khác", false))
                .extracting("key")
                .isEqualTo("programmes.other-file");
    }

    @Test
    void aLineThatIsTypedIsHeldToWhatAFileIsHeldTo() {
        ProgrammeId id = planned();
        int version = programme(id).version();

        assertThatThrownBy(() -> edits.write(owner.specialist(), id, version, row("N7", "task", "Không ai chủ trì")))
                .isInstanceOf(ProgrammesException.class)
                .extracting("key", "field")
                .containsExactly("programmes.fault.lead-missing", "lead");
        edits.write(owner.specialist(), id, version, row("M2", "goal", "=Mục tiêu"));
        assertThat(plannedIn(id)).last().extracting(PlannedNode::name).isEqualTo("=Mục tiêu");
        assertThatThrownBy(() -> edits.write(owner.specialist(), id, version, row("M3", "goal", "Chậm chân")))
                .extracting("key")
                .isEqualTo("programmes.changed-meanwhile");

        edits.remove(owner.specialist(), id, programme(id).version(), "M1");
        assertThat(plannedIn(id)).extracting(PlannedNode::code).containsExactly("M2");
    }

    @Test
    void aDraftIsItsAgencysAloneAndThenItsDoersToo() {
        ProgrammeId id = planned();
        assertThat(seenBy(owner.clerk())).contains(id);
        assertThat(seenBy(lead.leader())).doesNotContain(id);
        assertThatThrownBy(() -> views.see(lead.leader(), id)).extracting("key").isEqualTo("programmes.not-found");

        assertThatThrownBy(() -> programmes.putInForce(
                        owner.specialist(), id, programme(id).version()))
                .extracting("key")
                .isEqualTo("programmes.only-leader");
        programmes.putInForce(owner.leader(), id, programme(id).version());
        programmes.putInForce(owner.leader(), id, programme(id).version());

        assertThat(seenBy(lead.specialist())).contains(id);
        assertThat(seenBy(lead.clerk())).doesNotContain(id);
        assertThat(seenBy(stranger.leader())).doesNotContain(id);
        assertThatThrownBy(() -> files.of(stranger.leader(), id, ProgrammeFormat.CSV))
                .extracting("key")
                .isEqualTo("programmes.not-found");
    }

    @Test
    void onceInForceOnlyTheLeaderTakesAFile() {
        ProgrammeId id = inForce();
        ImportPreview preview = bring(owner.specialist(), id, plan("Đổi khi đang thực hiện"));

        assertThatThrownBy(() -> confirm(owner.specialist(), preview, false))
                .extracting("key")
                .isEqualTo("programmes.only-leader");
        confirm(owner.leader(), preview, false);
        confirm(owner.leader(), preview, false);

        assertThat(programme(id).node("N1").orElseThrow().plan().name()).isEqualTo("Đổi khi đang thực hiện");
    }

    @Test
    void whatIsMeasuredIsKnownAndMissingIsNotZero() {
        ProgrammeId id = inForce();
        Node measured = programme(id).node("M1").orElseThrow();
        Node milestone = programme(id).node("K1").orElseThrow();
        assertThat(views.see(owner.clerk(), id).progress().percent()).isNull();

        UUID reading = UUID.randomUUID();
        measure(lead.specialist(), id, measured, reading, "40");
        measure(lead.specialist(), id, measured, reading, "41");
        assertThatThrownBy(() -> measure(stranger.leader(), id, measured, UUID.randomUUID(), "1"))
                .extracting("key")
                .isEqualTo("programmes.not-found");
        assertThatThrownBy(() -> measure(owner.specialist(), id, milestone, UUID.randomUUID(), "1"))
                .extracting("key")
                .isEqualTo("programmes.not-measured");
        measuring.reach(owner.specialist(), id, milestone.id(), LocalDate.of(2015, 6, 1), "Biên bản nghiệm thu");

        ProgrammeView seen = views.see(owner.clerk(), id);
        assertThat(seen.progress().percent()).isEqualByComparingTo("50");
        assertThat(seen.byCode().get("K1").done()).isTrue();
        assertThat(views.readings(lead.leader(), id, measured.id())).hasSize(1);
    }

    @Test
    void tasksAreGivenRescheduledAndTakenBackAsThePlanSays() {
        ProgrammeId id = inForce();
        Node first = programme(id).node("N1").orElseThrow();
        Node second = programme(id).node("N2").orElseThrow();
        assertThat(standing(first).deadline()).isEqualTo("2020-12-31");
        assertThat(standing(first).percent()).isNull();

        String moved = plan("").replace("2020-12-31,60", "2019-06-30,60")
                .replace("Tập huấn,%s".formatted(code(owner)), "Tập huấn,%s".formatted(code(stranger)));
        confirm(owner.leader(), bring(owner.leader(), id, moved), false);

        assertThat(standing(first).deadline()).isEqualTo("2019-06-30");
        assertThat(standing(second).state()).isEqualTo(TaskState.WITHDRAWN);
        Node third = programme(id).node("N2").orElseThrow();
        assertThat(standing(third).state()).isEqualTo(TaskState.OPEN);
        assertThat(origin.of(lead.leader(), first.id().value())).isPresent();
        assertThat(origin.of(lead.clerk(), first.id().value())).isEmpty();

        assertThat(helpers(first)).isEmpty();
        String helped = moved.replace(
                "'=Liên thông,%s,".formatted(code(lead)), "'=Liên thông,%s,%s".formatted(code(lead), code(owner)));
        confirm(owner.leader(), bring(owner.leader(), id, helped), false);
        assertThat(helpers(first))
                .containsExactly(new Doer.OfAgency(owner.agency().id()));

        edits.remove(owner.leader(), id, programme(id).version(), "M1");
        assertThat(standing(first).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(standing(third).state()).isEqualTo(TaskState.WITHDRAWN);
    }

    @Test
    void aLineLeadsToItsTaskForWhomTheTaskIsFor() {
        ProgrammeId id = inForce();
        List<Node> nodes = programme(id).nodes();
        NodeId first = programme(id).node("N1").orElseThrow().id();
        NodeId second = programme(id).node("N2").orElseThrow().id();

        assertThat(views.given(owner.leader(), nodes)).containsExactlyInAnyOrder(first, second);
        assertThat(views.given(lead.leader(), nodes)).containsExactlyInAnyOrder(first, second);
        assertThat(views.given(lead.specialist(), nodes)).isEmpty();
        assertThat(views.given(stranger.leader(), nodes)).isEmpty();
    }

    private List<Doer> helpers(Node node) {
        return reading.see(owner.leader(), new TaskId(node.id().value())).task().with();
    }

    private TaskStanding standing(Node node) {
        TaskId task = new TaskId(node.id().value());
        return tasks.standings(List.of(task)).get(task);
    }

    private void measure(Actor by, ProgrammeId id, Node node, UUID reading, String value) {
        measuring.measure(
                by, id, node.id(), reading, LocalDate.of(2015, 3, 31), new BigDecimal(value), "Báo cáo quý I");
    }

    private ProgrammeId drafted() {
        Charter charter = new Charter(
                "Chương trình hành động " + UUID.randomUUID(),
                null,
                "15/CTr-UBND",
                LocalDate.of(2014, 9, 1),
                "UBND tỉnh",
                LocalDate.of(2014, 7, 1),
                LocalDate.of(2020, 12, 31));
        ProgrammeId id = ProgrammeId.random();
        programmes.draft(owner.specialist(), id, charter);
        return programmes.draft(owner.specialist(), id, charter);
    }

    private ProgrammeId planned() {
        ProgrammeId id = drafted();
        confirm(owner.specialist(), bring(owner.specialist(), id, plan("")), false);
        return id;
    }

    private ProgrammeId inForce() {
        ProgrammeId id = planned();
        programmes.putInForce(owner.leader(), id, programme(id).version());
        return id;
    }

    private String plan(String name) {
        return HEADER
                + "M1,,goal,Chính quyền điện tử,%s,,2014-07-01,2020-12-31,,Tỷ lệ văn bản điện tử,80\n"
                        .formatted(code(lead))
                + "N1,M1,task,%s,%s,,2014-09-01,2030-12-31,60,,\n"
                        .formatted(name.isEmpty() ? "'=Liên thông" : name, code(lead))
                        .replace("2030", "2020")
                + "N2,M1,task,Tập huấn,%s,%s,,31/12/2016,40,,\n".formatted(code(owner), code(lead))
                + "K1,M1,milestone,Khai trương,,,,2015-06-30,,,\n";
    }

    private static Map<PlanColumn, String> row(String code, String kind, String name) {
        return Map.of(PlanColumn.CODE, code, PlanColumn.KIND, kind, PlanColumn.NAME, name, PlanColumn.TO, "2016-01-01");
    }

    private static String code(Office office) {
        return office.agency().code().value();
    }

    private ImportPreview bring(Actor by, ProgrammeId id, String file) {
        return imports.bring(
                by, id, new ImportId(UUID.randomUUID()), "chuong-trinh.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private PlanChange confirm(Actor by, ImportPreview preview, boolean rest) {
        return imports.confirm(by, preview.programme(), preview.id(), preview.sha256(), rest);
    }

    private Programme programme(ProgrammeId id) {
        return views.programme(owner.clerk(), id);
    }

    private List<PlannedNode> plannedIn(ProgrammeId id) {
        return programme(id).plan();
    }

    private List<ProgrammeId> seenBy(Actor reader) {
        return list.page(reader, new ProgrammeFilter(Set.of(), "chuong trinh HANH dong", 0)).lines().stream()
                .map(ProgrammeLine::id)
                .toList();
    }
}
