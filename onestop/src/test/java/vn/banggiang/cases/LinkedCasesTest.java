package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Way;
import vn.banggiang.workflows.steps.Workflow;

/** A case begins cases of the procedures that follow it, at the agencies that do those. */
@PlatformTest
class LinkedCasesTest {

    private static final StepKey WORK = new StepKey("tham-dinh");
    private static final StepKey RETURN = new StepKey("tra-ket-qua");

    private final CaseMoves moves;
    private final CaseReading reading;
    private final CaseTracking tracking;
    private final LinkedCases linked;
    private final Followers followers;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    private OneStopShop births;
    private OneStopShop insurance;

    LinkedCasesTest(
            CaseMoves moves,
            CaseReading reading,
            CaseTracking tracking,
            LinkedCases linked,
            Followers followers,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.moves = moves;
        this.reading = reading;
        this.tracking = tracking;
        this.linked = linked;
        this.followers = followers;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void twoAgenciesOneAfterTheOther() {
        births = OneStopShop.open(beans, workflow());
        insurance = OneStopShop.open(beans, workflow());
        followers.add(births.office().leader(), births.procedure(), insurance.code(), true);
    }

    @Test
    void whatFollowsHasTheSameApplicantAndPapersAndAllElseOfItsOwn() {
        Case parent = births.accepted();
        CaseId id = CaseId.random();
        Case child = linked.begin(specialist(), parent.id(), id, insurance.procedure());
        linked.begin(specialist(), parent.id(), id, insurance.procedure());

        assertThat(child.code()).isNotEqualTo(parent.code());
        assertThat(child.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(child.agencies().responsible())
                .isEqualTo(insurance.office().agency().id());
        assertThat(linked.children(parent.id())).extracting(LinkedCase::id).containsExactly(id);
        assertThat(linked.parent(id).orElseThrow().code()).isEqualTo(parent.code());
        CaseView seen = reading.see(insurance.officer(), id);
        assertThat(seen.maskedName())
                .isEqualTo(reading.see(births.officer(), parent.id()).maskedName());
        assertThat(seen.papers()).hasSize(1);
        assertThat(tracking.by(reading.key(births.officer(), parent.id()))
                        .orElseThrow()
                        .linked())
                .extracting(LinkedCase::code)
                .containsExactly(child.code());
        assertThat(linked.offered(specialist(), parent)).isEmpty();
    }

    @Test
    void theFirstIsNotHandedOverBeforeWhatItWaitsFor() {
        Case parent = births.accepted();
        Case child = linked.begin(specialist(), parent.id(), CaseId.random(), insurance.procedure());
        Case ready = moves.move(specialist(), parent.id(), parent.revision(), OneStopShop.on(RETURN.value()));
        assertRefused("cases.linked-open", () -> finish(ready));

        moves.withdraw(births.officer(), child.id(), child.revision());

        assertThat(finish(ready).state()).isEqualTo(CaseState.RETURNED);
    }

    @Test
    void onlyWhatStandsInTheListFollowsAndNothingFollowsItself() {
        Case parent = births.accepted();
        OneStopShop third = OneStopShop.open(beans, workflow());
        assertRefused(
                "cases.follows-not", () -> linked.begin(specialist(), parent.id(), CaseId.random(), third.procedure()));
        assertRefused(
                "cases.not-your-turn",
                () -> linked.begin(births.office().clerk(), parent.id(), CaseId.random(), insurance.procedure()));
        assertRefused(
                "cases.not-found",
                () -> linked.begin(
                        insurance.office().specialist(), parent.id(), CaseId.random(), insurance.procedure()));
        followers.add(insurance.office().leader(), insurance.procedure(), third.code(), false);
        assertRefused(
                "cases.follows-itself",
                () -> followers.add(third.office().leader(), third.procedure(), births.code(), false));
        assertRefused(
                "cases.follows-itself",
                () -> followers.add(births.office().leader(), births.procedure(), births.code(), false));
        assertRefused(
                "cases.only-who-publishes",
                () -> followers.add(births.office().specialist(), births.procedure(), third.code(), false));
        assertThat(jdbc.sql("SELECT count(*) FROM cases.linked WHERE parent_id = ?")
                        .param(parent.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();

        followers.remove(births.office().leader(), births.procedure(), insurance.procedure());
        assertThat(linked.offered(specialist(), parent)).isEmpty();
    }

    private Actor specialist() {
        return births.office().specialist();
    }

    private Case finish(Case ready) {
        return moves.move(births.officer(), ready.id(), ready.revision(), MoveOrder.on(new Way(Outcome.FINISH, null)));
    }

    /** Without a document, so that a case is quickly at its end. */
    private static Workflow workflow() {
        return new Workflow(List.of(
                step("tiep-nhan", Role.ONE_STOP_OFFICER, StepKind.RECEIVE, new Exit(Outcome.MOVE, "Chuyển", WORK)),
                step(WORK.value(), Role.SPECIALIST, StepKind.WORK, new Exit(Outcome.MOVE, "Chuyển", RETURN)),
                step(
                        RETURN.value(),
                        Role.ONE_STOP_OFFICER,
                        StepKind.HAND_OVER,
                        new Exit(Outcome.FINISH, "Đã trả", null))));
    }

    private static Step step(String key, Role role, StepKind kind, Exit exit) {
        AgencySlot slot = role == Role.SPECIALIST ? AgencySlot.RESPONSIBLE : AgencySlot.RECEIVING;
        return new Step(new StepKey(key), "Bước " + key, slot, role, 200, kind, List.of(), List.of(exit));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
