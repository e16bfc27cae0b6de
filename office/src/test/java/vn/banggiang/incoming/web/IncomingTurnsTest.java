package vn.banggiang.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.WhoseTurn;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.IncomingCall;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.incoming.IncomingTurns;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.outgoing.Desk;

/** Whose turn it is: what may be done, what the page offers, and what the list of work shows are the same. */
@PlatformTest
class IncomingTurnsTest {

    private final IncomingDocuments incoming;
    private final IncomingReading incomingReading;
    private final IncomingTurns incomingTurns;
    private final IncomingSteps incomingSteps;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final WhoseTurn turn;
    private final Office office;
    private final SoftAssertions all = new SoftAssertions();

    IncomingTurnsTest(
            IncomingDocuments incoming,
            IncomingReading incomingReading,
            IncomingTurns incomingTurns,
            IncomingSteps incomingSteps,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.incoming = incoming;
        this.incomingReading = incomingReading;
        this.incomingTurns = incomingTurns;
        this.incomingSteps = incomingSteps;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        this.turn = new WhoseTurn(beans);
        this.office = new Offices(beans).open();
    }

    @Test
    void actPageListAndCountAgree() {
        IncomingId id = IncomingId.random();
        incoming.upload(office.clerk(), id, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        Map<IncomingState, Runnable> stages = new LinkedHashMap<>();
        stages.put(IncomingState.ARRIVED, () -> incoming.register(office.clerk(), id, Papers.facts("51"), false));
        stages.put(
                IncomingState.REGISTERED,
                () -> incoming.direct(
                        office.leader(), id, Instruction.of("", new Assignee.ToUnit(office.unit()), List.of(), 5)));
        stages.put(IncomingState.DIRECTED, () -> incoming.startHandling(office.specialist(), id));
        stages.put(IncomingState.IN_HANDLING, () -> incoming.complete(office.specialist(), id));
        stages.put(IncomingState.COMPLETED, () -> {});
        stages.forEach((state, next) -> {
            WhoseTurn.people(office).forEach((role, actor) -> agrees(id, state, role, actor));
            next.run();
        });
        all.assertAll();
    }

    private void agrees(IncomingId id, IncomingState state, String role, Actor actor) {
        var document = incomingReading.see(office.clerk(), id).document();
        assertThat(document.state()).isEqualTo(state);
        boolean called = incomingTurns.of(actor, id).isPresent();
        boolean page = !(incomingSteps.of(actor, document) instanceof IncomingStep.Look);
        boolean may = turn.tried(() -> {
            switch (state) {
                case ARRIVED, REFUSED, RECALLED, DISCARDED -> incoming.register(actor, id, Papers.facts("51"), false);
                case REGISTERED ->
                    incoming.direct(actor, id, Instruction.of("", new Assignee.ToUnit(office.unit()), List.of(), 5));
                case DIRECTED -> incoming.startHandling(actor, id);
                case IN_HANDLING, COMPLETED, CANCELLED -> incoming.complete(actor, id);
            }
        });
        String what = state + " for the " + role;
        boolean inTheHandlersStead = state == IncomingState.IN_HANDLING && role.equals("leader");
        all.assertThat(page).as("%s: page", what).isEqualTo(called);
        all.assertThat(may).as("%s: act", what).isEqualTo(called || inTheHandlersStead);
        all.assertThat(turn.listed(actor, "/incoming/" + id))
                .as("%s: list", what)
                .isEqualTo(called);
        boolean confirmsTheTask = state == IncomingState.COMPLETED && role.equals("leader");
        all.assertThat(turn.count(actor)).as("%s: count", what).isEqualTo(called || confirmsTheTask ? 1 : 0);
        List<String> whose = switch (state) {
            case ARRIVED -> List.of("clerk");
            case REGISTERED -> List.of("leader");
            case DIRECTED -> List.of("head", "specialist", "colleague");
            case IN_HANDLING -> List.of("specialist");
            case COMPLETED, REFUSED, RECALLED, DISCARDED, CANCELLED -> List.of();
        };
        all.assertThat(called).as("%s: turn", what).isEqualTo(whose.contains(role));
    }

    @Test
    void whatSomebodyLeftGoesBackToTheUnitOrToTheLeaders() {
        IncomingId ofTheUnit = desk.registered(office, "61");
        desk.takeUp(office, ofTheUnit);
        IncomingId ofThePerson = desk.registered(office, "62");
        var lead = new Assignee.ToPerson(office.specialist().person());
        incoming.direct(office.leader(), ofThePerson, Instruction.of("", lead, List.of(), 5));

        turn.leaves(office.specialist());

        assertThat(incomingTurns.of(office.head(), ofTheUnit)).contains(IncomingCall.START);
        assertThat(incomingTurns.of(office.leader(), ofTheUnit)).isEmpty();
        assertThat(incomingTurns.of(office.leader(), ofThePerson)).contains(IncomingCall.REDIRECT);
        assertThat(turn.listed(office.leader(), "/incoming/" + ofThePerson)).isTrue();

        incoming.startHandling(office.colleague(), ofTheUnit);

        var handling =
                incomingReading.see(office.colleague(), ofTheUnit).document().handling();
        assertThat(handling.handler()).isEqualTo(office.colleague().person());
        assertThat(incomingTurns.of(office.head(), ofTheUnit)).isEmpty();
    }

    @Test
    void manyThatAreNotRegisteredHideNothingThatIsOverdueAndAllAreCounted() {
        IncomingId overdue = desk.registered(office, "71");
        incoming.direct(
                office.leader(),
                overdue,
                Instruction.of("", new Assignee.ToPerson(office.clerk().person()), List.of(), 5));
        jdbc.sql("UPDATE documents.incoming SET deadline = CURRENT_DATE - 30 WHERE id = ?")
                .param(overdue.value())
                .update();
        jdbc.sql(
                        "INSERT INTO documents.incoming (id, agency_id, state, arrived_at, urgency, verdict, findings, search_text)"
                                + " SELECT gen_random_uuid(), ?, 'ARRIVED', now() - interval '60 days', 'NORMAL', 'UNSIGNED', '{}', ''"
                                + " FROM generate_series(1, 250)")
                .param(office.agency().id().value())
                .update();

        assertThat(turn.listed(office.clerk(), "/incoming/" + overdue)).isTrue();
        assertThat(turn.count(office.clerk())).isEqualTo(251);
    }
}
