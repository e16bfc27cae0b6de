package vn.banggiang.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.incoming.Assignee;
import vn.banggiang.documents.incoming.IncomingCall;
import vn.banggiang.documents.incoming.IncomingDocuments;
import vn.banggiang.documents.incoming.IncomingReading;
import vn.banggiang.documents.incoming.IncomingState;
import vn.banggiang.documents.incoming.IncomingTurns;
import vn.banggiang.documents.outgoing.Desk;
import vn.banggiang.documents.outgoing.Drafting;
import vn.banggiang.documents.outgoing.Issuing;
import vn.banggiang.documents.outgoing.OutgoingDocuments;
import vn.banggiang.documents.outgoing.OutgoingReading;
import vn.banggiang.documents.outgoing.OutgoingState;
import vn.banggiang.documents.outgoing.OutgoingTurns;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;

/** Whose turn it is: what may be done, what the page offers, and what the list of work shows are the same. */
@PlatformTest
class TurnsTest {

    private final IncomingDocuments incoming;
    private final IncomingReading incomingReading;
    private final IncomingTurns incomingTurns;
    private final IncomingSteps incomingSteps;
    private final OutgoingDocuments outgoing;
    private final OutgoingReading outgoingReading;
    private final OutgoingTurns outgoingTurns;
    private final OutgoingSteps outgoingSteps;
    private final Issuing issuing;
    private final List<WaitingWork> systems;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Office office;
    private final Office headless;
    private final Office other;
    private final SoftAssertions all = new SoftAssertions();

    TurnsTest(
            IncomingDocuments incoming,
            IncomingReading incomingReading,
            IncomingTurns incomingTurns,
            IncomingSteps incomingSteps,
            OutgoingDocuments outgoing,
            OutgoingReading outgoingReading,
            OutgoingTurns outgoingTurns,
            OutgoingSteps outgoingSteps,
            Issuing issuing,
            List<WaitingWork> systems,
            TransactionOperations transactions,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.incoming = incoming;
        this.incomingReading = incomingReading;
        this.incomingTurns = incomingTurns;
        this.incomingSteps = incomingSteps;
        this.outgoing = outgoing;
        this.outgoingReading = outgoingReading;
        this.outgoingTurns = outgoingTurns;
        this.outgoingSteps = outgoingSteps;
        this.issuing = issuing;
        this.systems = systems;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.headless = offices.open();
        this.other = offices.open();
    }

    @Test
    void ofOutgoingDocumentsActPageListAndCountAgree() {
        leaves(headless.head());
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
                people(one).forEach((role, actor) -> {
                    if (one == office || !role.equals("head")) {
                        outgoingAgrees(one, id, state, role, actor);
                    }
                });
                next.run();
            });
        }
        all.assertAll();
    }

    private void outgoingAgrees(Office one, OutgoingId id, OutgoingState state, String role, Actor actor) {
        var document = outgoingReading.see(one.specialist(), id).document();
        assertThat(document.state()).isEqualTo(state);
        boolean turn = outgoingTurns.of(actor, id).isPresent();
        boolean page = outgoingSteps.of(actor, document) != OutgoingStep.LOOK;
        boolean may = tried(() -> {
            switch (state) {
                case DRAFT, RETURNED -> outgoing.submit(actor, id);
                case IN_REVIEW -> outgoing.approve(actor, id, "");
                case APPROVED -> desk.sign(actor, id);
                case SIGNED, NUMBERED, ISSUED -> issuing.issue(actor, id);
            }
        });
        String what = (one == headless ? "unit without head, " : "") + state + " for the " + role;
        boolean inTheDraftersStead = state == OutgoingState.DRAFT && role.equals("head") && one == office;
        all.assertThat(page).as("%s: page", what).isEqualTo(turn || inTheDraftersStead);
        all.assertThat(may).as("%s: act", what).isEqualTo(turn || inTheDraftersStead);
        all.assertThat(listed(actor, "/outgoing/" + id)).as("%s: list", what).isEqualTo(turn);
        all.assertThat(count(actor)).as("%s: count", what).isEqualTo(turn ? 1 : 0);
        String whose = switch (state) {
            case DRAFT, RETURNED -> "specialist";
            case IN_REVIEW -> one == headless ? "leader" : "head";
            case APPROVED -> "leader";
            case SIGNED, NUMBERED -> "clerk";
            case ISSUED -> "nobody";
        };
        all.assertThat(turn).as("%s: turn", what).isEqualTo(role.equals(whose));
    }

    @Test
    void ofIncomingDocumentsActPageListAndCountAgree() {
        IncomingId id = IncomingId.random();
        incoming.upload(office.clerk(), id, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        Map<IncomingState, Runnable> stages = new LinkedHashMap<>();
        stages.put(IncomingState.ARRIVED, () -> incoming.register(office.clerk(), id, Papers.facts("51"), false));
        stages.put(
                IncomingState.REGISTERED,
                () -> incoming.direct(office.leader(), id, "", new Assignee.ToUnit(office.unit()), List.of(), 5));
        stages.put(IncomingState.DIRECTED, () -> incoming.startHandling(office.specialist(), id));
        stages.put(IncomingState.IN_HANDLING, () -> incoming.complete(office.specialist(), id));
        stages.put(IncomingState.COMPLETED, () -> {});
        stages.forEach((state, next) -> {
            people(office).forEach((role, actor) -> incomingAgrees(id, state, role, actor));
            next.run();
        });
        all.assertAll();
    }

    private void incomingAgrees(IncomingId id, IncomingState state, String role, Actor actor) {
        var document = incomingReading.see(office.clerk(), id).document();
        assertThat(document.state()).isEqualTo(state);
        boolean turn = incomingTurns.of(actor, id).isPresent();
        boolean page = !(incomingSteps.of(actor, document) instanceof IncomingStep.Look);
        boolean may = tried(() -> {
            switch (state) {
                case ARRIVED, REFUSED, RECALLED -> incoming.register(actor, id, Papers.facts("51"), false);
                case REGISTERED -> incoming.direct(actor, id, "", new Assignee.ToUnit(office.unit()), List.of(), 5);
                case DIRECTED -> incoming.startHandling(actor, id);
                case IN_HANDLING, COMPLETED -> incoming.complete(actor, id);
            }
        });
        String what = state + " for the " + role;
        boolean inTheHandlersStead = state == IncomingState.IN_HANDLING && role.equals("leader");
        all.assertThat(page).as("%s: page", what).isEqualTo(turn);
        all.assertThat(may).as("%s: act", what).isEqualTo(turn || inTheHandlersStead);
        all.assertThat(listed(actor, "/incoming/" + id)).as("%s: list", what).isEqualTo(turn);
        all.assertThat(count(actor)).as("%s: count", what).isEqualTo(turn ? 1 : 0);
        List<String> whose = switch (state) {
            case ARRIVED -> List.of("clerk");
            case REGISTERED -> List.of("leader");
            case DIRECTED -> List.of("head", "specialist", "colleague");
            case IN_HANDLING -> List.of("specialist");
            case COMPLETED, REFUSED, RECALLED -> List.of();
        };
        all.assertThat(turn).as("%s: turn", what).isEqualTo(whose.contains(role));
    }

    @Test
    void whatSomebodyLeftGoesBackToTheUnitOrToTheLeaders() {
        IncomingId ofTheUnit = desk.registered(office, "61");
        desk.takeUp(office, ofTheUnit);
        IncomingId ofThePerson = desk.registered(office, "62");
        var lead = new Assignee.ToPerson(office.specialist().person());
        incoming.direct(office.leader(), ofThePerson, "", lead, List.of(), 5);
        OutgoingId draft = draft(office);

        leaves(office.specialist());

        assertThat(incomingTurns.of(office.head(), ofTheUnit)).contains(IncomingCall.START);
        assertThat(incomingTurns.of(office.leader(), ofTheUnit)).isEmpty();
        assertThat(incomingTurns.of(office.leader(), ofThePerson)).contains(IncomingCall.REDIRECT);
        assertThat(listed(office.leader(), "/incoming/" + ofThePerson)).isTrue();
        assertThat(listed(office.head(), "/outgoing/" + draft)).isTrue();

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
                "",
                new Assignee.ToPerson(office.clerk().person()),
                List.of(),
                5);
        jdbc.sql("UPDATE documents.incoming SET deadline = CURRENT_DATE - 30 WHERE id = ?")
                .param(overdue.value())
                .update();
        jdbc.sql(
                        "INSERT INTO documents.incoming (id, agency_id, state, arrived_at, urgency, verdict, findings, search_text)"
                                + " SELECT gen_random_uuid(), ?, 'ARRIVED', now() - interval '60 days', 'NORMAL', 'UNSIGNED', '{}', ''"
                                + " FROM generate_series(1, 250)")
                .param(office.agency().id().value())
                .update();

        assertThat(listed(office.clerk(), "/incoming/" + overdue)).isTrue();
        assertThat(count(office.clerk())).isEqualTo(251);
    }

    private OutgoingId draft(Office one) {
        OutgoingId id = OutgoingId.random();
        outgoing.draft(
                one.specialist(),
                id,
                Drafting.of(Papers.answer(other.agency().id(), one.leader().person())));
        return id;
    }

    /** Whether the act would be done; nothing of it stays. */
    private boolean tried(Runnable act) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            try {
                act.run();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        });
    }

    private void leaves(Actor person) {
        jdbc.sql("UPDATE directory.post SET valid = daterange(lower(valid), CURRENT_DATE - 2) WHERE person_id = ?")
                .param(person.person().value())
                .update();
    }

    private static Map<String, Actor> people(Office one) {
        Map<String, Actor> people = new LinkedHashMap<>();
        people.put("clerk", one.clerk());
        people.put("leader", one.leader());
        people.put("head", one.head());
        people.put("specialist", one.specialist());
        people.put("colleague", one.colleague());
        return people;
    }

    private boolean listed(Actor actor, String href) {
        return shares(actor).stream()
                .flatMap(share -> share.lines().stream())
                .anyMatch(item -> item.href().equals(href));
    }

    private int count(Actor actor) {
        return shares(actor).stream()
                .mapToInt(share -> share.lines().size()
                        + share.further().stream().mapToInt(FurtherWork::count).sum())
                .sum();
    }

    private List<WaitingShare> shares(Actor actor) {
        return systems.stream().map(system -> system.waitingFor(actor)).toList();
    }
}
