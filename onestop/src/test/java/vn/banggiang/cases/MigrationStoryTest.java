package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.Decision;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;
import vn.banggiang.workflows.steps.Workflow;

/** A new workflow is published while cases run under the old one. */
@PlatformTest
class MigrationStoryTest {

    private static final StepKey OLD = new StepKey("tham-dinh");
    private static final StepKey NEW = new StepKey("xem-xet");

    private final CaseMoves moves;
    private final CaseReading reading;
    private final CaseWork work;
    private final Migrations migrations;
    private final RunningCases running;
    private final Workflows workflows;
    private final WorkflowModels models;
    private final Clock clock;
    private final BeanFactory beans;

    private OneStopShop shop;

    MigrationStoryTest(
            CaseMoves moves,
            CaseReading reading,
            CaseWork work,
            Migrations migrations,
            RunningCases running,
            Workflows workflows,
            WorkflowModels models,
            Clock clock,
            BeanFactory beans) {
        this.moves = moves;
        this.reading = reading;
        this.work = work;
        this.migrations = migrations;
        this.running = running;
        this.workflows = workflows;
        this.models = models;
        this.clock = clock;
        this.beans = beans;
    }

    @BeforeEach
    void anAgencyWithACounter() {
        shop = OneStopShop.open(beans);
    }

    @Test
    void whatRunsKeepsItsWorkflowUntilItIsMoved() {
        Case before = shop.accepted();
        publishes(renamed());

        Case still =
                moves.move(shop.office().specialist(), before.id(), before.revision(), OneStopShop.on("ky-ban-hanh"));

        assertThat(still.asked().workflow()).isEqualTo(1);
        assertThat(shop.entered().asked().workflow()).isEqualTo(2);
    }

    @Test
    void whatIsMovedStandsAtTheStepThatItsOwnBecomes() {
        Case one = shop.accepted();
        Case asked = shop.accepted();
        moves.move(shop.office().specialist(), asked.id(), asked.revision(), ask());
        publishes(renamed());
        var due = reading.see(shop.officer(), one.id()).due();

        Migration done = migrations.migrate(shop.office().leader(), order(UUID.randomUUID()));

        assertThat(done).isEqualTo(new Migration(2, List.of()));
        CaseView view = reading.see(shop.officer(), one.id());
        assertThat(view.one().asked().workflow()).isEqualTo(2);
        assertThat(view.one().asked().version()).isEqualTo(one.asked().version());
        assertThat(view.step().key()).isEqualTo(NEW);
        assertThat(view.due()).isEqualTo(due);
        assertThat(view.events().getLast().act()).isEqualTo(CaseAct.MIGRATED);
        // Its new step is another role's.
        assertThat(work.waitingFor(shop.office().head()).lines()).hasSize(1);
        moves.complete(shop.officer(), asked.id());
        assertThat(work.waitingFor(shop.office().head()).lines()).hasSize(2);
        moves.move(shop.office().head(), one.id(), view.one().revision(), OneStopShop.on("ky-ban-hanh"));
    }

    @Test
    void theSameOrderTwiceMovesOnce() {
        Case one = shop.accepted();
        publishes(renamed());
        UUID id = UUID.randomUUID();
        migrations.migrate(shop.office().leader(), order(id));

        assertThat(migrations.migrate(shop.office().leader(), order(id)).moved())
                .isZero();
        assertThat(reading.see(shop.officer(), one.id()).passages()).hasSize(3);
    }

    @Test
    void aStepThatIsNotMappedIsRefusedAndByTheDatabaseToo() {
        Case one = shop.accepted();
        publishes(renamed());
        var incomplete = new MigrationOrder(UUID.randomUUID(), shop.procedure(), 1, 2, Map.of());
        assertRefused(
                "cases.step-unmapped", () -> migrations.migrate(shop.office().leader(), incomplete));
        var foreign =
                new MigrationOrder(UUID.randomUUID(), shop.procedure(), 1, 2, Map.of(OLD, new StepKey("tra-ket-qua")));
        assertRefused(
                "cases.step-of-another-kind",
                () -> migrations.migrate(shop.office().leader(), foreign));

        running.add(
                incomplete, shop.office().agency().id(), shop.officer().person().value(), clock.instant());
        assertThatThrownBy(() -> running.move(incomplete, one, clock.instant()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(reading.see(shop.officer(), one.id()).one().asked().workflow())
                .isEqualTo(1);
    }

    @Test
    void onlyWhoPublishesMoves() {
        shop.accepted();
        publishes(renamed());
        assertRefused(
                "cases.only-who-publishes",
                () -> migrations.migrate(shop.office().specialist(), order(UUID.randomUUID())));
    }

    private MigrationOrder order(UUID id) {
        Map<StepKey, StepKey> same = new HashMap<>();
        renamed().steps().forEach(step -> same.put(step.key(), step.key()));
        same.remove(NEW);
        same.put(OLD, NEW);
        return new MigrationOrder(id, shop.procedure(), 1, 2, same);
    }

    private static MoveOrder ask() {
        return new MoveOrder(new Way(Outcome.ASK_COMPLETION, OLD), "Thiếu bản vẽ", null);
    }

    private void publishes(Workflow workflow) {
        Actor writer = OneStopShop.holding(shop.office().specialist(), Role.ONE_STOP_OFFICER);
        LocalDate today = VietnamTime.today(clock);
        workflows.keep(writer, shop.procedure(), workflow, 0);
        workflows.publish(
                shop.office().leader(),
                shop.procedure(),
                1,
                new Decision("2/QĐ-UBND", today, "Ủy ban nhân dân tỉnh", null),
                today);
    }

    /** The same with one step under another name, for another role. */
    private Workflow renamed() {
        return new Workflow(models.called("cap-xa").orElseThrow().workflow().steps().stream()
                .map(step -> new Step(
                        step.key().equals(OLD) ? NEW : step.key(),
                        step.name(),
                        step.key().equals(OLD) ? AgencySlot.RESPONSIBLE : step.slot(),
                        step.key().equals(OLD) ? Role.HEAD_OF_UNIT : step.role(),
                        step.minutes(),
                        step.kind(),
                        List.of(),
                        step.exits().stream().map(MigrationStoryTest::renamed).toList()))
                .toList());
    }

    private static Exit renamed(Exit exit) {
        return new Exit(exit.outcome(), exit.label(), OLD.equals(exit.to()) ? NEW : exit.to());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
