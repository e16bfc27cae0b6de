package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.refusal.Refusal;

@PlatformTest
class RedirectingTest {

    private final IncomingDocuments documents;
    private final Redirecting redirecting;
    private final IncomingReading reading;
    private final IncomingTurns turns;
    private final IncomingWork work;
    private final Office office;
    private final IncomingId id;

    RedirectingTest(
            IncomingDocuments documents,
            Redirecting redirecting,
            IncomingReading reading,
            IncomingTurns turns,
            IncomingWork work,
            BeanFactory beans) {
        this.documents = documents;
        this.redirecting = redirecting;
        this.reading = reading;
        this.turns = turns;
        this.work = work;
        Desk desk = new Desk(beans);
        this.office = new Offices(beans).open();
        this.id = desk.registered(office, "81");
        documents.direct(
                office.leader(), id, Instruction.of("Tham mưu", unit(), List.of(person(office.colleague())), 5));
    }

    @Test
    void whatSomebodyWorksOnIsGivenToAnotherAndTheFirstIsTold() {
        documents.startHandling(office.specialist(), id);

        redirecting.redirect(
                office.leader(),
                id,
                "Đúng chuyên môn hơn",
                Instruction.of("", person(office.colleague()), List.of(), 3));

        IncomingDocument redirected = reading.see(office.leader(), id).document();
        assertThat(redirected.state()).isEqualTo(IncomingState.DIRECTED);
        assertThat(redirected.handling()).isNull();
        assertThat(redirected.direction().coOperating()).isEmpty();
        assertThat(turns.of(office.colleague(), id)).contains(IncomingCall.START);
        assertThat(turns.of(office.specialist(), id)).isEmpty();
        HistoryLine line = reading.see(office.leader(), id).path().getLast();
        assertThat(line.act()).isEqualTo(HistoryAct.REDIRECTED);
        assertThat(line.words()).isEqualTo("Đúng chuyên môn hơn");
        assertThat(toldTo(office.specialist())).isTrue();

        reading.see(office.specialist(), id).document();

        assertThat(toldTo(office.specialist())).isFalse();
        documents.startHandling(office.colleague(), id);
    }

    @Test
    void aDirectionIsWithdrawnWhileNobodyTookItUp() {
        redirecting.withdraw(office.leader(), id, "Giao nhầm");

        IncomingDocument withdrawn = reading.see(office.leader(), id).document();
        assertThat(withdrawn.state()).isEqualTo(IncomingState.REGISTERED);
        assertThat(withdrawn.direction()).isNull();
        assertThat(toldTo(office.head())).isTrue();
        documents.direct(office.leader(), id, Instruction.of("", person(office.specialist()), List.of(), 5));
        documents.startHandling(office.specialist(), id);

        refused(Refusal.Kind.CONFLICT, () -> redirecting.withdraw(office.leader(), id, "Giao nhầm"));
    }

    @Test
    void onlyALeaderOrWhoGaveItChangesADirectionAndSaysWhy() {
        refused(
                Refusal.Kind.FORBIDDEN,
                () -> redirecting.redirect(office.head(), id, "Vì sao", Instruction.of("", unit(), List.of(), 3)));
        refused(
                Refusal.Kind.INVALID,
                () -> redirecting.redirect(office.leader(), id, " ", Instruction.of("", unit(), List.of(), 3)));
        refused(Refusal.Kind.FORBIDDEN, () -> redirecting.withdraw(office.specialist(), id, "Vì sao"));
    }

    private boolean toldTo(Actor person) {
        return work.waitingFor(person).lines().stream()
                .anyMatch(item -> item.href().equals("/incoming/" + id) && !item.primary());
    }

    private Assignee unit() {
        return new Assignee.ToUnit(office.unit());
    }

    private static Assignee person(Actor actor) {
        return new Assignee.ToPerson(actor.person());
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
