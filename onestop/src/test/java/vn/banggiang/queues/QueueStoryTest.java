package vn.banggiang.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ProvincesPortal;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.figures.Share;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Public;
import vn.banggiang.refusal.Refusal;

/** People wait at the one-stop desk, are called, and nobody is called twice. */
@PlatformTest
class QueueStoryTest {

    private final Queues queues;
    private final QueueFigures figures;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BeanFactory beans;

    private Actor officer;
    private Office office;

    @LocalServerPort
    private int port;

    QueueStoryTest(Queues queues, QueueFigures figures, JdbcClient jdbc, Clock clock, BeanFactory beans) {
        this.queues = queues;
        this.figures = figures;
        this.jdbc = jdbc;
        this.clock = clock;
        this.beans = beans;
    }

    @BeforeEach
    void aDesk() {
        office = new Offices(beans).open();
        officer = holding(Role.ONE_STOP_OFFICER);
    }

    @Test
    void numbersAreDrawnWithoutAGapAndTheSameTwiceIsOne() throws Exception {
        assertRefused("queues.closed", this::drawn);
        queues.open(officer);
        queues.open(officer);
        TicketId id = TicketId.random();
        try (ExecutorService many = Executors.newFixedThreadPool(10)) {
            List<Callable<Ticket>> draws = IntStream.range(0, 20)
                    .<Callable<Ticket>>mapToObj(i -> () -> queues.draw(officer, i % 2 == 0 ? id : TicketId.random()))
                    .toList();
            List<Integer> numbers = new ArrayList<>();
            for (Future<Ticket> drawn : many.invokeAll(draws)) {
                numbers.add(drawn.get().number());
            }
            assertThat(Set.copyOf(numbers)).hasSize(11).contains(1, 11);
        }
        assertThat(drawn().number()).isEqualTo(12);
    }

    @Test
    void ofManyWhoCallAtOnceEachGetsAnotherNumber() throws Exception {
        queues.open(officer);
        IntStream.range(0, 12).forEach(i -> drawn());
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Optional<Ticket>>> calls = IntStream.rangeClosed(1, 8)
                    .<Callable<Optional<Ticket>>>mapToObj(i -> () -> queues.call(officer, new Desk("" + i), null))
                    .toList();
            List<Integer> numbers = new ArrayList<>();
            for (Future<Optional<Ticket>> called : many.invokeAll(calls)) {
                numbers.add(called.get().orElseThrow().number());
            }
            assertThat(numbers).doesNotHaveDuplicates().containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        }
        assertThat(queues.board(officer.agency()).waiting()).isEqualTo(4);
    }

    @Test
    void whoPressesTwiceCallsOnceAndWhatIsSentOnComesFirst() {
        queues.open(officer);
        IntStream.range(0, 4).forEach(i -> drawn());
        Desk one = new Desk("1");
        Desk two = new Desk("2a");
        Ticket first = queues.call(officer, one, null).orElseThrow();
        assertThat(queues.call(officer, one, null)).contains(first);

        queues.again(officer, first.id());
        queues.sendOn(officer, first.id(), two);
        Ticket second = queues.call(officer, one, null).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(queues.call(officer, two, null).orElseThrow().number()).isEqualTo(1);

        queues.skip(officer, second.id());
        queues.skip(officer, second.id());
        assertThat(queues.see(officer, second.id()).state()).isEqualTo(Ticket.State.ABSENT);
        assertRefused("queues.not-called", () -> queues.again(officer, second.id()));
        Ticket third = queues.call(officer, one, null).orElseThrow();
        Ticket fourth = queues.call(officer, one, third.id()).orElseThrow();
        assertThat(queues.see(officer, third.id()).state()).isEqualTo(Ticket.State.DONE);
        assertThat(queues.call(officer, one, fourth.id())).isEmpty();
        assertThat(queues.board(officer.agency()).called())
                .extracting(Ticket::number)
                .containsExactly(1);
    }

    @Test
    void onlyItsOfficersKeepItAndEverybodyReadsTheBoard() {
        ProvincesPortal.open(beans);
        queues.open(officer);
        Ticket ticket = drawn();
        assertRefused("queues.only-officers", () -> queues.open(office.specialist()));
        Office other = new Offices(beans).open();
        Actor stranger =
                new Actor(other.clerk().person(), "", other.agency().id(), Set.of(Role.ONE_STOP_OFFICER), Set.of());
        assertRefused("queues.not-found", () -> queues.see(stranger, ticket.id()));
        queues.call(officer, new Desk("7"), null);

        assertThat(new Public(port).get("/mot-cua/hang-doi/" + officer.agency()).body())
                .contains("<strong>1</strong>", "Quầy 7", "queue.js")
                .doesNotContain(officer.fullName());
    }

    @Test
    void eachDayBeginsAnewAndHowLongPeopleWaitIsCounted() {
        queues.open(officer);
        Ticket ticket = drawn();
        Ticket late = drawn();
        queues.call(officer, new Desk("1"), null);
        queues.call(officer, new Desk("2"), null);
        jdbc.sql("UPDATE queues.ticket SET drawn_at = called_at - INTERVAL '20 minutes' WHERE id = ?")
                .param(late.id().value())
                .update();
        assertThat(figures.of(VietnamTime.today(clock).getYear()).getFirst().of(officer.agency()))
                .isEqualTo(new Share(1, 2));
        assertThat(queues.board(officer.agency()).medianMinutes()).isZero();

        assertThat(ticket.day()).isEqualTo(VietnamTime.today(clock));
    }

    private Ticket drawn() {
        return queues.draw(officer, TicketId.random());
    }

    private Actor holding(Role role) {
        Actor person = office.clerk();
        return new Actor(person.person(), person.fullName(), person.agency(), Set.of(role), person.units());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
