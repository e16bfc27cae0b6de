package vn.banggiang.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.WhoseTurn;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.OutgoingState;
import vn.banggiang.outgoing.OutgoingTurns;

/** Whose turn it is: what may be done, what the page offers, and what the list of work shows are the same. */
@PlatformTest
class OutgoingTurnsTest {

    private final OutgoingDocuments outgoing;
    private final OutgoingReading outgoingReading;
    private final OutgoingTurns outgoingTurns;
    private final OutgoingSteps outgoingSteps;
    private final Issuing issuing;
    private final Desk desk;
    private final WhoseTurn turn;
    private final Office office;
    private final Office headless;
    private final Office other;
    private final SoftAssertions all = new SoftAssertions();

    OutgoingTurnsTest(
            OutgoingDocuments outgoing,
            OutgoingReading outgoingReading,
            OutgoingTurns outgoingTurns,
            OutgoingSteps outgoingSteps,
            Issuing issuing,
            BeanFactory beans) {
        this.outgoing = outgoing;
        this.outgoingReading = outgoingReading;
        this.outgoingTurns = outgoingTurns;
        this.outgoingSteps = outgoingSteps;
        this.issuing = issuing;
        this.desk = new Desk(beans);
        this.turn = new WhoseTurn(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.headless = offices.open();
        this.other = offices.open();
    }

    @Test
    void actPageListAndCountAgree() {
        turn.leaves(headless.head());
        for (Office one : List.of(office, headless)) {
            OutgoingId id = draft(one);
            var reviewer = one == headless ? one.leader() : one.head();
            Map<OutgoingState, Runnable> stages = new LinkedHashMap<>();
            stages.put(OutgoingState.DRAFT, () -> outgoing.submit(one.specialist(), id));
            stages.put(OutgoingState.IN_REVIEW, () -> outgoing.approve(reviewer, id, ""));
            stages.put(OutgoingState.APPROVED, () -> desk.sign(one.leader(), id));
            stages.put(OutgoingState.SIGNED, () -> issuing.issue(one.clerk(), id));
            stages.put(OutgoingState.ISSUED, () -> {});
            stages.forEach((state, next) -> {
                WhoseTurn.people(one).forEach((role, actor) -> {
                    if (one == office || !role.equals("head")) {
                        agrees(one, id, state, role, actor);
                    }
                });
                next.run();
            });
        }
        all.assertAll();
    }

    private void agrees(Office one, OutgoingId id, OutgoingState state, String role, Actor actor) {
        var document = outgoingReading.see(one.specialist(), id).document();
        assertThat(document.state()).isEqualTo(state);
        boolean called = outgoingTurns.of(actor, id).isPresent();
        boolean page = outgoingSteps.of(actor, document) != OutgoingStep.LOOK;
        boolean may = turn.tried(() -> {
            switch (state) {
                case DRAFT, RETURNED -> outgoing.submit(actor, id);
                case IN_REVIEW -> outgoing.approve(actor, id, "");
                case APPROVED -> desk.sign(actor, id);
                case SIGNED, NUMBERED, ISSUED -> issuing.issue(actor, id);
            }
        });
        String what = (one == headless ? "unit without head, " : "") + state + " for the " + role;
        boolean inTheDraftersStead = state == OutgoingState.DRAFT && role.equals("head") && one == office;
        all.assertThat(page).as("%s: page", what).isEqualTo(called || inTheDraftersStead);
        all.assertThat(may).as("%s: act", what).isEqualTo(called || inTheDraftersStead);
        all.assertThat(turn.listed(actor, "/outgoing/" + id))
                .as("%s: list", what)
                .isEqualTo(called);
        all.assertThat(turn.count(actor)).as("%s: count", what).isEqualTo(called ? 1 : 0);
        String whose = switch (state) {
            case DRAFT, RETURNED -> "specialist";
            case IN_REVIEW -> one == headless ? "leader" : "head";
            case APPROVED -> "leader";
            case SIGNED, NUMBERED -> "clerk";
            case ISSUED -> "nobody";
        };
        all.assertThat(called).as("%s: turn", what).isEqualTo(role.equals(whose));
    }

    @Test
    void whatADrafterLeftGoesToTheHead() {
        OutgoingId draft = draft(office);

        turn.leaves(office.specialist());

        assertThat(turn.listed(office.head(), "/outgoing/" + draft)).isTrue();
    }

    private OutgoingId draft(Office one) {
        OutgoingId id = OutgoingId.random();
        outgoing.draft(
                one.specialist(),
                id,
                Drafting.of(Papers.answer(other.agency().id(), one.leader().person())));
        return id;
    }
}
