package vn.banggiang.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.banggiang.directory.Role;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Finding;
import vn.banggiang.workflows.steps.FindingKind;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Workflow;
import vn.banggiang.workflows.steps.WorkflowsException;

/** A workflow is checked as a whole before any case goes through it. */
class WorkflowTest {

    private static final StepKey RECEIVE = new StepKey("tiep-nhan");
    private static final StepKey WORK = new StepKey("tham-dinh");
    private static final StepKey RETURN = new StepKey("tra-ket-qua");

    static Stream<WorkflowModel> models() {
        return new WorkflowModels().all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachModelCanBePublished(WorkflowModel model) {
        assertThat(model.workflow().findings(0, step -> true)).isEmpty();
        assertThat(model.workflow().longest()).isPositive();
    }

    @Test
    void thereAreTenModels() {
        assertThat(models()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsWrittenDownIsReadAgain(WorkflowModel model) {
        assertThat(WorkflowJson.read(WorkflowJson.write(model.workflow()))).isEqualTo(model.workflow());
    }

    @Test
    void aSoundWorkflowHasNothingToMend() {
        assertThat(findings(sound())).isEmpty();
        assertThat(sound().longest()).isEqualTo(60 + 450 + 30);
    }

    @Test
    void aStepToWhichNothingLeadsIsNamed() {
        List<Step> steps = new ArrayList<>(sound().steps());
        steps.add(step(new StepKey("bo-quen"), StepKind.WORK, move(RETURN)));
        assertThat(findings(new Workflow(steps)))
                .containsExactly(new Finding(FindingKind.UNREACHABLE, new StepKey("bo-quen")));
    }

    @Test
    void aCircleWithoutAWayOutIsEndless() {
        var circle = new Workflow(List.of(
                step(RECEIVE, StepKind.RECEIVE, move(WORK)),
                step(WORK, StepKind.WORK, move(WORK)),
                sound().steps().getLast()));
        assertThat(findings(circle))
                .contains(new Finding(FindingKind.ENDLESS, RECEIVE), new Finding(FindingKind.ENDLESS, WORK));
    }

    @Test
    void refusingIsForTheReceptionAlone() {
        var late = new Workflow(List.of(
                sound().steps().getFirst(),
                step(WORK, StepKind.WORK, move(RETURN), new Exit(Outcome.REFUSE, "Từ chối", null)),
                sound().steps().getLast()));
        assertThat(findings(late)).containsExactly(new Finding(FindingKind.REFUSED_LATE, WORK));
    }

    @Test
    void anExitIntoNothingIsNamed() {
        var lost = new Workflow(List.of(
                step(RECEIVE, StepKind.RECEIVE, move(new StepKey("khong-co")), move(RETURN)),
                sound().steps().getLast()));
        assertThat(findings(lost)).containsExactly(new Finding(FindingKind.LEADS_NOWHERE, RECEIVE));
    }

    @Test
    void workThatIsRepeatedIsNotCountedTwice() {
        var again = new Workflow(List.of(
                sound().steps().getFirst(),
                step(WORK, StepKind.WORK, move(RETURN), move(RECEIVE)),
                sound().steps().getLast()));
        assertThat(again.longest()).isEqualTo(sound().longest());
    }

    @Test
    void moreThanTheLawGivesIsSaid() {
        assertThat(sound().findings(539, step -> true))
                .containsExactly(new Finding(FindingKind.OVER_LEGAL_TIME, RECEIVE));
        assertThat(sound().findings(540, step -> true)).isEmpty();
    }

    @Test
    void aRoleThatNobodyHoldsIsNamed() {
        assertThat(sound().findings(0, step -> step.role() != Role.SPECIALIST))
                .containsExactly(new Finding(FindingKind.NOBODY, WORK));
    }

    @Test
    void anExitNamesTheStepToComeWhereOneComes() {
        assertThatThrownBy(() -> new Exit(Outcome.MOVE, "Chuyển", null)).isInstanceOf(WorkflowsException.class);
        assertThatThrownBy(() -> new Exit(Outcome.STOP, "Dừng", WORK)).isInstanceOf(WorkflowsException.class);
    }

    private static List<Finding> findings(Workflow workflow) {
        return workflow.findings(0, step -> true);
    }

    private static Workflow sound() {
        return new Workflow(List.of(
                new Step(
                        RECEIVE,
                        "Tiếp nhận",
                        AgencySlot.RECEIVING,
                        Role.ONE_STOP_OFFICER,
                        60,
                        StepKind.RECEIVE,
                        List.of(),
                        List.of(move(WORK), new Exit(Outcome.REFUSE, "Từ chối", null))),
                step(WORK, StepKind.WORK, move(RETURN)),
                new Step(
                        RETURN,
                        "Trả kết quả",
                        AgencySlot.RECEIVING,
                        Role.ONE_STOP_OFFICER,
                        30,
                        StepKind.HAND_OVER,
                        List.of(),
                        List.of(new Exit(Outcome.FINISH, "Đã trả", null)))));
    }

    private static Step step(StepKey key, StepKind kind, Exit... exits) {
        return new Step(key, "Bước", AgencySlot.RESPONSIBLE, Role.SPECIALIST, 450, kind, List.of(), List.of(exits));
    }

    private static Exit move(StepKey to) {
        return new Exit(Outcome.MOVE, "Chuyển", to);
    }
}
