package vn.banggiang.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;

/** A fee is asked, paid at once, in parts, too much or too late, waived and paid back; each transaction counts once. */
@PlatformTest
@RecordApplicationEvents
class LedgerStoryTest {

    private final Payments payments;
    private final Collecting collecting;
    private final DayBooks books;
    private final RefundWork work;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Offices offices;

    private Office office;
    private Actor officer;

    LedgerStoryTest(
            Payments payments,
            Collecting collecting,
            DayBooks books,
            RefundWork work,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.payments = payments;
        this.collecting = collecting;
        this.books = books;
        this.work = work;
        this.jdbc = jdbc;
        this.clock = clock;
        this.offices = new Offices(beans);
    }

    @BeforeEach
    void anOfficeWithAOneStopOfficer() {
        office = offices.open();
        officer = officer(office);
    }

    @Test
    void whoPaysInCashHasPaidAndTheSubjectIsTold(ApplicationEvents events) {
        ChargeView asked = ask(50_000);
        assertThat(asked.state()).isEqualTo(ChargeState.ASKED);
        UUID act = UUID.randomUUID();

        collecting.takeCash(officer, asked.charge().id(), act, 50_000);
        ChargeView paid = collecting.takeCash(officer, asked.charge().id(), act, 50_000);

        assertThat(paid.state()).isEqualTo(ChargeState.PAID);
        assertThat(paid.entries()).hasSize(1);
        assertThat(events.stream(ChargeSettled.class))
                .containsExactly(new ChargeSettled(
                        asked.charge().id(), asked.charge().asked().subject()));
        assertThat(journal(paid)).containsExactly("payments.act.asked", "payments.act.cash-taken");
        refused(
                "payments.more-than-asked",
                () -> collecting.takeCash(officer, paid.charge().id(), UUID.randomUUID(), 1));
    }

    @Test
    void inPartsItIsPaidWithTheLast() {
        ChargeView asked = ask(50_000);

        assertThat(collecting
                        .takeCash(officer, asked.charge().id(), UUID.randomUUID(), 20_000)
                        .state())
                .isEqualTo(ChargeState.PARTLY_PAID);
        assertThat(transfer(asked, 30_000, "FT-1").state()).isEqualTo(ChargeState.PAID);
    }

    @Test
    void aTransferCountsOnceAndForOneChargeOnly() {
        ChargeView asked = ask(50_000);
        ChargeView other = ask(50_000);

        transfer(asked, 50_000, "FT-2");
        assertThat(transfer(asked, 50_000, "FT-2").entries()).hasSize(1);
        refused("payments.transaction-known", () -> transfer(other, 50_000, "FT-2"));
        refused("payments.transaction-known", () -> transfer(asked, 49_000, "FT-2"));

        Office elsewhere = offices.open();
        ChargeView theirs = payments.ask(asked(elsewhere, 50_000));
        assertThat(collecting
                        .confirmTransfer(officer(elsewhere), theirs.charge().id(), UUID.randomUUID(), 50_000, "FT-2")
                        .state())
                .isEqualTo(ChargeState.PAID);
    }

    @Test
    void whatIsPaidTooMuchWaitsForSomebodyWhoPaysItBack() {
        ChargeView asked = ask(50_000);

        ChargeView tooMuch = transfer(asked, 60_000, "FT-3");
        assertThat(tooMuch.state()).isEqualTo(ChargeState.TO_REFUND);
        assertThat(work.waitingFor(officer).lines()).hasSize(1);
        assertThat(work.waitingFor(office.clerk()).lines()).isEmpty();
        refused("payments.nothing-to-refund", () -> refund(asked, 10_001, "UNC-1"));

        refund(asked, 4_000, "UNC-1");
        ChargeView settled = refund(asked, 6_000, "UNC-2");
        assertThat(settled.state()).isEqualTo(ChargeState.PAID);
        assertThat(work.waitingFor(officer).lines()).isEmpty();
    }

    @Test
    void whatArrivesAfterItWasWithdrawnIsToBePaidBack() {
        ChargeView asked = ask(50_000);
        payments.withdraw(asked.charge().id(), "Hồ sơ đã rút");
        ChargeView withdrawn = payments.withdraw(asked.charge().id(), "Hồ sơ đã rút");
        assertThat(withdrawn.state()).isEqualTo(ChargeState.WAIVED);
        assertThat(withdrawn.entries()).hasSize(1);
        assertThat(payments.transfer(withdrawn)).isEmpty();

        assertThat(transfer(asked, 50_000, "FT-4").state()).isEqualTo(ChargeState.TO_REFUND);
        assertThat(refund(asked, 50_000, "UNC-3").state()).isEqualTo(ChargeState.WAIVED);
    }

    @Test
    void aLeaderWaivesAndAnOfficerDoesNot() {
        ChargeView asked = ask(50_000);
        refused(
                "payments.only-leaders",
                () -> collecting.waive(officer, asked.charge().id(), UUID.randomUUID(), "Hộ nghèo"));
        refused(
                "payments.only-officers",
                () -> collecting.takeCash(office.leader(), asked.charge().id(), UUID.randomUUID(), 50_000));

        assertThat(collecting
                        .waive(office.leader(), asked.charge().id(), UUID.randomUUID(), "Hộ nghèo")
                        .state())
                .isEqualTo(ChargeState.WAIVED);
        collecting.waive(office.leader(), asked.charge().id(), UUID.randomUUID(), "Hộ nghèo");
        assertThat(journal(payments.view(asked.charge().id())))
                .containsExactly("payments.act.asked", "payments.act.waived");
    }

    @Test
    void whoIsOfAnotherAgencyDoesNotLearnThatThereIsACharge() {
        ChargeView asked = ask(50_000);
        Actor stranger = officer(offices.open());

        refused(
                "payments.not-found",
                () -> collecting.see(stranger, asked.charge().id()));
        refused(
                "payments.not-found",
                () -> collecting.see(office.specialist(), asked.charge().id()));
        refused(
                "payments.not-found",
                () -> collecting.takeCash(stranger, asked.charge().id(), UUID.randomUUID(), 50_000));
        refused("payments.only-officers", () -> books.toRefund(office.clerk()));
    }

    @Test
    void askingTwiceAsksOnceAndAskingOtherwiseIsRefused() {
        NewCharge asked = asked(office, 50_000);
        String reference = payments.ask(asked).charge().reference();

        assertThat(payments.ask(asked).charge().reference()).isEqualTo(reference);
        assertThat(payments.of(asked.subject())).hasSize(1);
        refused(
                "payments.asked-otherwise",
                () -> payments.ask(new NewCharge(
                        asked.id(), asked.subject(), asked.agency(), asked.kind(), asked.purpose(), 60_000)));
        refused("payments.amount-invalid", () -> asked(office, 0));
    }

    @Test
    void theDayBookAddsUp() {
        ChargeView one = ask(50_000);
        ChargeView two = ask(30_000);
        collecting.takeCash(officer, one.charge().id(), UUID.randomUUID(), 50_000);
        transfer(two, 40_000, "FT-5");
        refund(two, 10_000, "UNC-4");
        ChargeView open = ask(20_000);

        DayBook book = books.of(officer, VietnamTime.today(clock));

        assertThat(book.totals())
                .containsEntry(EntryKind.CASH, 50_000L)
                .containsEntry(EntryKind.TRANSFER, 40_000L)
                .containsEntry(EntryKind.REFUND, 10_000L);
        assertThat(book.balance()).isEqualTo(80_000);
        assertThat(books.of(officer, VietnamTime.today(clock).minusDays(1)).lines())
                .isEmpty();
        assertThat(books.open(officer, "")).extracting(ChargeLine::open).containsExactly(20_000L);
        assertThat(books.open(officer, open.charge().reference().toLowerCase(Locale.ROOT)))
                .hasSize(1);
        assertThat(books.open(officer, "KHONGCO")).isEmpty();
    }

    @Test
    void twentyOfficersAtOnceTakeTheMoneyOnce() throws Exception {
        ChargeView asked = ask(50_000);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<ChargeView>> takings = IntStream.range(0, 20)
                    .<Callable<ChargeView>>mapToObj(number ->
                            () -> collecting.takeCash(officer, asked.charge().id(), UUID.randomUUID(), 50_000))
                    .toList();
            threads.invokeAll(takings);
        }

        assertThat(payments.view(asked.charge().id()).entries()).hasSize(1);
    }

    @Test
    void whatWasWrittenDownStays() {
        collecting.takeCash(officer, ask(50_000).charge().id(), UUID.randomUUID(), 50_000);

        for (String change : List.of(
                "UPDATE payments.entry SET amount = 1",
                "DELETE FROM payments.entry",
                "UPDATE payments.charge SET amount = 1",
                "DELETE FROM payments.charge")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private ChargeView ask(long amount) {
        return payments.ask(asked(office, amount));
    }

    private static NewCharge asked(Office office, long amount) {
        return new NewCharge(
                ChargeId.random(),
                UUID.randomUUID(),
                office.agency().id(),
                ChargeKind.CHARGE,
                "Lệ phí cấp bản sao trích lục hộ tịch",
                amount);
    }

    private ChargeView transfer(ChargeView asked, long amount, String statement) {
        return collecting.confirmTransfer(officer, asked.charge().id(), UUID.randomUUID(), amount, statement);
    }

    private ChargeView refund(ChargeView asked, long amount, String order) {
        return collecting.refund(officer, asked.charge().id(), UUID.randomUUID(), amount, order);
    }

    private List<String> journal(ChargeView view) {
        return jdbc.sql("SELECT action FROM audit.entry WHERE subject = ? ORDER BY id")
                .param("charge:" + view.charge().id())
                .query(String.class)
                .list();
    }

    private static Actor officer(Office office) {
        Actor actor = office.specialist();
        return new Actor(
                actor.person(), actor.fullName(), actor.agency(), Set.of(Role.ONE_STOP_OFFICER), actor.units());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
