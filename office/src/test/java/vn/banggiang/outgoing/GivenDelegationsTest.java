package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.administration.DelegationDesk;
import vn.banggiang.audit.Journal;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.DelegationId;
import vn.banggiang.directory.HeldDelegation;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;

/** A leader delegates by page and ends it, and the rule of who may sign follows at once. */
@PlatformTest
class GivenDelegationsTest {

    private static final String GROUND = "Giấy ủy quyền số 3/GUQ";

    private final DelegationDesk desk;
    private final SigningCapacity capacity;
    private final Journal journal;
    private final LocalDate today;
    private final Office office;
    private final Office neighbour;
    private final DelegationId id = new DelegationId(UUID.randomUUID());

    GivenDelegationsTest(
            DelegationDesk desk, SigningCapacity capacity, Journal journal, Clock clock, BeanFactory beans) {
        this.desk = desk;
        this.capacity = capacity;
        this.journal = journal;
        this.today = VietnamTime.today(clock);
        this.office = new Offices(beans).open();
        this.neighbour = new Offices(beans).open();
    }

    @Test
    void theDelegateSignsForTheLeaderUntilItIsEnded() {
        give(id, office.head(), today, today.plusDays(6));
        assertThat(capacity.signersFor(office.head()))
                .containsExactly(office.leader().person());

        desk.end(office.leader(), id, today.minusDays(1));
        assertThat(capacity.signersFor(office.head())).isEmpty();
    }

    @Test
    void oneThatIsEndedTodayHoldsUntilMidnight() {
        give(id, office.head(), today, today.plusDays(6));
        desk.end(office.leader(), id, today);

        assertThat(capacity.signersFor(office.head()))
                .containsExactly(office.leader().person());
        assertThat(own().delegation().last()).isEqualTo(today);
    }

    @Test
    void oneThatHasNotBegunDisappears() {
        give(id, office.head(), today.plusDays(2), today.plusDays(6));
        assertThat(capacity.signersFor(office.head())).isEmpty();

        desk.end(office.leader(), id, today);
        assertThat(desk.of(office.leader())).isEmpty();
    }

    @Test
    void leaderAndDelegateSeeItAndNobodyElseDoes() {
        give(id, office.head(), today, today);

        assertThat(desk.of(office.leader())).hasSize(1);
        assertThat(desk.of(office.head())).singleElement().satisfies(held -> {
            assertThat(held.leaderName()).isEqualTo(office.leader().fullName());
            assertThat(held.delegation().ground()).isEqualTo(GROUND);
        });
        assertThat(desk.of(office.specialist())).isEmpty();
        assertRefused(
                "administration.forbidden",
                () -> desk.of(office.leader(), office.agency().id()));
    }

    @Test
    void whatIsGivenAndEndedTwiceIsInTheJournalOnce() {
        give(id, office.head(), today, today.plusDays(6));
        give(id, office.head(), today, today.plusDays(6));
        desk.end(office.leader(), id, today);
        desk.end(office.leader(), id, today);

        assertThat(journal.of("delegation:" + id))
                .extracting(line -> line.entry().action())
                .containsExactly("administration.delegation-given", "administration.delegation-ended");
    }

    @Test
    void aLeaderDelegatesToOneAtATime() {
        give(id, office.head(), today, today.plusDays(6));

        assertRefused(
                "directory.delegation-overlaps",
                () -> give(new DelegationId(UUID.randomUUID()), office.head(), today.plusDays(6), today.plusDays(9)));
        give(new DelegationId(UUID.randomUUID()), office.head(), today.plusDays(7), today.plusDays(9));
    }

    @Test
    void onlyWhoLeadsSomethingInTheAgencyIsDelegatedTo() {
        for (Actor unfit : new Actor[] {office.specialist(), office.leader(), neighbour.leader(), neighbour.head()}) {
            assertRefused("directory.delegate-unfit", () -> give(id, unfit, today, today));
        }
    }

    @Test
    void daysThatArePastOrTurnedAroundAreRefused() {
        assertRefused("directory.delegation-begins-past", () -> give(id, office.head(), today.minusDays(1), today));
        assertRefused("directory.period-ends-first", () -> give(id, office.head(), today, today.minusDays(1)));
        assertRefused(
                "directory.text-invalid",
                () -> desk.give(office.leader(), id, office.head().person(), " ", today, today));
    }

    @Test
    void nobodyElseGivesOrEnds() {
        give(id, office.head(), today, today);

        assertRefused(
                "administration.only-leaders-delegate",
                () -> desk.give(
                        office.head(),
                        new DelegationId(UUID.randomUUID()),
                        office.leader().person(),
                        GROUND,
                        today,
                        today));
        assertRefused("administration.delegation-unknown", () -> desk.end(office.head(), id, today));
        assertRefused("administration.delegation-unknown", () -> desk.end(neighbour.leader(), id, today));
        assertRefused(
                "directory.delegation-exists",
                () -> desk.give(neighbour.leader(), id, neighbour.head().person(), GROUND, today, today));
    }

    private HeldDelegation own() {
        return desk.of(office.leader()).getFirst();
    }

    private void give(DelegationId one, Actor delegate, LocalDate first, LocalDate last) {
        PersonId person = delegate.person();
        desk.give(office.leader(), one, person, GROUND, first, last);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
