package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyUnits;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.shell.WorkItem;

/** Phiếu giải quyết văn bản đến: the leader's direction, what the head of unit makes of it, and the time it takes. */
@PlatformTest
class HandlingTest {

    private final IncomingDocuments documents;
    private final UnitAssigning assigning;
    private final Extending extending;
    private final IncomingReading reading;
    private final IncomingTurns turns;
    private final IncomingWork work;
    private final AgencyUnits units;
    private final LocalDate today;
    private final Desk desk;
    private final Office office;
    private final IncomingId id;

    HandlingTest(
            IncomingDocuments documents,
            UnitAssigning assigning,
            Extending extending,
            IncomingReading reading,
            IncomingTurns turns,
            IncomingWork work,
            AgencyUnits units,
            Clock clock,
            BeanFactory beans) {
        this.documents = documents;
        this.assigning = assigning;
        this.extending = extending;
        this.reading = reading;
        this.turns = turns;
        this.work = work;
        this.units = units;
        this.today = VietnamTime.today(clock);
        this.office = new Offices(beans).open();
        this.desk = new Desk(beans);
        this.id = desk.registered(office, "91");
    }

    @BeforeEach
    void theLeaderGivesItToTheUnitForTwentyDays() {
        documents.direct(office.leader(), id, given(new Assignee.ToUnit(office.unit()), List.of(), inDays(20)));
    }

    @Test
    void theHeadGivesItToOneOfTheUnitWithAnEarlierDeadline() {
        assertThat(turns.of(office.head(), id)).contains(IncomingCall.ASSIGN);
        assertThat(turns.of(office.colleague(), id)).contains(IncomingCall.START);

        assigning.assign(office.head(), id, office.specialist().person(), day(inDays(10)), "Báo cáo trước thứ sáu");

        assertThat(turns.of(office.head(), id)).isEmpty();
        assertThat(turns.of(office.colleague(), id)).isEmpty();
        assertThat(turns.of(office.specialist(), id)).contains(IncomingCall.START);
        assertThat(item(office.specialist()).due()).isEqualTo(inDays(10));
        assertThat(document().direction().deadline()).isEqualTo(inDays(20));
        assertThat(lastLine().words()).contains("Bế Văn Viên").contains("Báo cáo trước thứ sáu");
        refused(Refusal.Kind.FORBIDDEN, () -> documents.startHandling(office.colleague(), id));
        documents.startHandling(office.specialist(), id);
    }

    @Test
    void theHeadMayTakeItUpWithoutGivingItToAnybody() {
        documents.startHandling(office.head(), id);

        assertThat(document().handling().handler()).isEqualTo(office.head().person());
    }

    @Test
    void givenToAnotherLaterItWaitsForHimAndTheFirstIsTold() {
        documents.startHandling(office.specialist(), id);

        assigning.assign(office.head(), id, office.colleague().person(), day(inDays(5)), "");
        assigning.assign(office.head(), id, office.colleague().person(), day(inDays(5)), "");

        assertThat(document().state()).isEqualTo(IncomingState.DIRECTED);
        assertThat(item(office.specialist()).primary()).isFalse();
        assertThat(turns.of(office.colleague(), id)).contains(IncomingCall.START);
        assertThat(path().stream().map(HistoryLine::act)).containsOnlyOnce(HistoryAct.ASSIGNED);
    }

    @Test
    void onlyTheHeadOfTheLeadUnitGivesItAndOnlyWithinTheLeadersTime() {
        refused(
                Refusal.Kind.FORBIDDEN,
                () -> assigning.assign(office.leader(), id, office.specialist().person(), day(inDays(5)), ""));
        refused(
                Refusal.Kind.INVALID,
                () -> assigning.assign(office.head(), id, office.clerk().person(), day(inDays(5)), ""));
        refused(
                Refusal.Kind.INVALID,
                () -> assigning.assign(office.head(), id, office.specialist().person(), day(inDays(21)), ""));
        refused(
                Refusal.Kind.INVALID,
                () -> assigning.assign(office.head(), id, office.specialist().person(), day(inDays(-1)), ""));
    }

    @Test
    void moreTimeIsAskedForAndGranted() {
        assigning.assign(office.head(), id, office.specialist().person(), day(inDays(10)), "");
        documents.startHandling(office.specialist(), id);

        extending.ask(office.specialist(), id, inDays(30), "Chờ số liệu của các huyện");

        assertThat(turns.of(office.leader(), id)).contains(IncomingCall.EXTEND);
        assertThat(item(office.leader()).actionKey()).isEqualTo(IncomingCall.EXTEND.key());
        refused(Refusal.Kind.CONFLICT, () -> extending.answer(office.leader(), id, inDays(31), true, ""));

        extending.answer(office.leader(), id, inDays(30), true, "Không gia hạn thêm");

        assertThat(document().direction().deadline()).isEqualTo(inDays(30));
        assertThat(item(office.specialist()).due()).isEqualTo(inDays(30));
        assertThat(turns.of(office.leader(), id)).isEmpty();
        assertThat(lastLine().act()).isEqualTo(HistoryAct.EXTENSION_GRANTED);
        refused(Refusal.Kind.CONFLICT, () -> extending.answer(office.leader(), id, inDays(30), false, ""));
    }

    @Test
    void moreTimeThatIsDeclinedLeavesTheDeadline() {
        documents.startHandling(office.specialist(), id);
        extending.ask(office.specialist(), id, inDays(30), "Chờ số liệu");

        extending.answer(office.leader(), id, inDays(30), false, "Đã đủ số liệu");

        assertThat(document().direction().deadline()).isEqualTo(inDays(20));
        assertThat(lastLine().act()).isEqualTo(HistoryAct.EXTENSION_DECLINED);
    }

    @Test
    void onlyWhoWorksOnItAsksAndOnlyForMore() {
        refused(Refusal.Kind.FORBIDDEN, () -> extending.ask(office.leader(), id, inDays(30), "Vì sao"));
        refused(Refusal.Kind.INVALID, () -> extending.ask(office.specialist(), id, inDays(20), "Vì sao"));
        refused(Refusal.Kind.INVALID, () -> extending.ask(office.specialist(), id, inDays(30), " "));
    }

    @Test
    void whoIsToKnowOfItSeesItAndHasNothingToDo() {
        IncomingId other = desk.registered(office, "92");
        var colleague = new Assignee.ToPerson(office.colleague().person());

        documents.direct(
                office.leader(),
                other,
                given(new Assignee.ToPerson(office.specialist().person()), List.of(colleague), inDays(5)));

        assertThat(turns.of(office.colleague(), other)).isEmpty();
        assertThat(waiting(office.colleague(), other)).map(WorkItem::primary).contains(false);
        assertThat(reading.see(office.colleague(), other).document().direction().informed())
                .containsExactly(colleague);
        assertThat(waiting(office.colleague(), other)).isEmpty();
    }

    @Test
    void aUnitWithoutPeopleLeadsNothing() {
        IncomingId other = desk.registered(office, "93");
        UnitId empty = units.open(office.agency().id(), "Phòng Trống", "PT");

        assertThatThrownBy(() -> documents.direct(
                        office.leader(), other, Instruction.of("", new Assignee.ToUnit(empty), List.of(), 5)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("documents.unit-empty"));
    }

    private static Instruction given(Assignee lead, List<Assignee> informed, LocalDate deadline) {
        return new Instruction("Tham mưu", lead, List.of(), informed, day(deadline));
    }

    private static TimeLimit.Day day(LocalDate day) {
        return new TimeLimit.Day(day);
    }

    private LocalDate inDays(int days) {
        return today.plusDays(days);
    }

    private WorkItem item(Actor person) {
        return waiting(person, id).orElseThrow();
    }

    private Optional<WorkItem> waiting(Actor person, IncomingId document) {
        return work.waitingFor(person).lines().stream()
                .filter(item -> item.href().equals("/incoming/" + document))
                .findFirst();
    }

    private IncomingDocument document() {
        return reading.see(office.clerk(), id).document();
    }

    private List<HistoryLine> path() {
        return reading.see(office.clerk(), id).path();
    }

    private HistoryLine lastLine() {
        return path().getLast();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
