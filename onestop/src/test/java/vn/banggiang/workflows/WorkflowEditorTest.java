package vn.banggiang.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.OneStopShop;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.procedures.Decisions;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.FindingKind;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Way;

/** A workflow is changed step by step, played through, and published by a decision that prints it. */
@PlatformTest
class WorkflowEditorTest {

    private static final StepKey FIRST = new StepKey("tiep-nhan");
    private static final StepKey WORK = new StepKey("tham-dinh");
    private static final StepKey FRESH = new StepKey("kiem-tra");

    private final WorkflowEditor editor;
    private final Workflows workflows;
    private final WorkflowDecisions decisions;
    private final Decisions named;
    private final DryRun run;
    private final OutgoingDocuments outgoing;
    private final Issuing issuing;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BeanFactory beans;

    private OneStopShop shop;
    private ProcedureId procedure;
    private Actor writer;

    WorkflowEditorTest(
            WorkflowEditor editor,
            Workflows workflows,
            WorkflowDecisions decisions,
            Decisions named,
            DryRun run,
            OutgoingDocuments outgoing,
            Issuing issuing,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.editor = editor;
        this.workflows = workflows;
        this.decisions = decisions;
        this.named = named;
        this.run = run;
        this.outgoing = outgoing;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.clock = clock;
        this.beans = beans;
    }

    @BeforeEach
    void aDraftOfWhatIsInForce() {
        shop = OneStopShop.open(beans);
        procedure = shop.procedure();
        writer = OneStopShop.holding(shop.office().specialist(), Role.ONE_STOP_OFFICER);
        editor.begin(writer, procedure, 0);
    }

    @Test
    void aStepIsAddedChangedMovedAndTakenOut() {
        editor.add(writer, procedure, 1, step("Kiểm tra", 60), WORK);
        assertThat(keys()).containsSequence(WORK, FRESH);
        assertThat(kinds()).contains(FindingKind.UNREACHABLE);

        editor.addExit(writer, procedure, 2, WORK, new Exit(Outcome.MOVE, "Chuyển kiểm tra", FRESH));
        editor.addExit(writer, procedure, 3, FRESH, new Exit(Outcome.MOVE, "Chuyển ký", new StepKey("ky-ban-hanh")));
        assertThat(kinds()).isEmpty();

        editor.change(writer, procedure, 4, step("Kiểm tra thực địa", 90));
        assertThat(draft().workflow().step(FRESH).orElseThrow().exits()).hasSize(1);
        editor.move(writer, procedure, 5, FRESH, true);
        assertThat(keys()).containsSequence(FRESH, WORK);
        editor.remove(writer, procedure, 6, FRESH);
        assertThat(keys()).doesNotContain(FRESH);
        assertThat(draft().workflow().step(WORK).orElseThrow().exits())
                .extracting(Exit::to)
                .doesNotContain(FRESH);
        editor.removeExit(writer, procedure, 7, WORK, new Way(Outcome.MOVE, new StepKey("ky-ban-hanh")));
        assertThat(kinds()).contains(FindingKind.UNREACHABLE);
    }

    @Test
    void whoSawAnOlderDraftChangesNothing() {
        editor.change(writer, procedure, 1, changed(WORK, 77));
        assertRefused("workflows.changed-meanwhile", () -> editor.remove(writer, procedure, 1, WORK));
        assertRefused(
                "workflows.only-officers", () -> editor.remove(shop.office().specialist(), procedure, 2, WORK));
    }

    @Test
    void aDryRunSaysWhoGetsItUntilWhenAndWhatIsPrintedAndKeepsNothing() {
        long before = rows();
        DryRun.Run begun = run.play(procedure, draft().workflow(), List.of());
        assertThat(begun.stops()).hasSize(1);
        assertThat(begun.stops().getFirst().people())
                .containsExactly(shop.officer().fullName());
        assertThat(begun.due()).isAfter(clock.instant());

        DryRun.Run further = run.play(procedure, draft().workflow(), List.of(0, 0));
        assertThat(further.stops()).extracting(stop -> stop.step().key()).startsWith(FIRST, WORK);
        assertThat(further.stops().getFirst().sheet()).contains("workflows.prints.receipt");
        assertThat(further.stops().get(1).due())
                .isAfter(further.stops().getFirst().due());
        assertThat(run.play(procedure, draft().workflow(), List.of(9)).stops()).hasSize(1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theDecisionPrintsTheTableAndPublishesWhatItPrints() throws IOException {
        editor.change(writer, procedure, 1, changed(WORK, 77));
        OutgoingId document = OutgoingId.random();
        decisions.draft(writer, procedure, 2, document, shop.office().leader().person());
        decisions.draft(writer, procedure, 2, document, shop.office().leader().person());
        assertThat(decisions.latest(procedure).orElseThrow().document()).isEqualTo(document);
        String code = issued(document);

        editor.change(writer, procedure, 2, changed(WORK, 78));
        assertRefused("workflows.decision-says-otherwise", () -> publish(3, code));
        editor.change(writer, procedure, 3, changed(WORK, 77));
        publish(4, code);

        WorkflowVersion version = workflows.inForce(procedure).orElseThrow();
        assertThat(version.decision().document()).isEqualTo(document);
        assertThat(version.workflow().step(WORK).orElseThrow().minutes()).isEqualTo(77);
        assertThat(body(document)).contains("| 77 |", "Thẩm định");
    }

    private void publish(int seen, String code) {
        var today = VietnamTime.today(clock);
        workflows.publish(
                shop.office().leader(),
                procedure,
                seen,
                named.named(shop.office().agency().id(), code, null, ""),
                today);
    }

    private String issued(OutgoingId id) {
        outgoing.submit(writer, id);
        outgoing.approve(shop.office().head(), id, "");
        new Desk(beans).sign(shop.office().leader(), id);
        issuing.issue(shop.office().clerk(), id, IssueOrder.PLAIN);
        return beans.getBean(vn.banggiang.outgoing.IssuedDocuments.class)
                .with(id)
                .orElseThrow()
                .code();
    }

    private String body(OutgoingId id) {
        return jdbc.sql("SELECT CAST(to_jsonb(d) AS text) FROM documents.outgoing d WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private long rows() {
        return jdbc.sql("SELECT (SELECT count(*) FROM cases.dossier) + (SELECT sum(revision) FROM workflows.draft)")
                .query(Long.class)
                .single();
    }

    private WorkflowDraft draft() {
        return workflows.draft(writer, procedure).orElseThrow();
    }

    private List<StepKey> keys() {
        return draft().workflow().steps().stream().map(Step::key).toList();
    }

    private List<FindingKind> kinds() {
        return workflows.findings(procedure, draft().workflow()).stream()
                .map(finding -> finding.kind())
                .toList();
    }

    private Step changed(StepKey key, int minutes) {
        Step step = draft().workflow().step(key).orElseThrow();
        return new Step(key, step.name(), step.slot(), step.role(), minutes, step.kind(), List.of(), step.exits());
    }

    private static Step step(String name, int minutes) {
        return new Step(
                FRESH, name, AgencySlot.RESPONSIBLE, Role.SPECIALIST, minutes, StepKind.WORK, List.of(), List.of());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
