package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Gift;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;

/** Who signs must hold the capacity that the page names, on the day of the signature. */
@PlatformTest
class SigningCapacityTest {

    private final Issuing issuing;
    private final AwaitingSignature awaiting;
    private final OutgoingWork work;
    private final SigningCapacity capacity;
    private final OutgoingReading reading;
    private final Personnel personnel;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Offices offices;
    private final Desk desk;
    private final Office office;
    private final Office recipient;

    SigningCapacityTest(
            Issuing issuing,
            AwaitingSignature awaiting,
            OutgoingWork work,
            SigningCapacity capacity,
            OutgoingReading reading,
            Personnel personnel,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.issuing = issuing;
        this.awaiting = awaiting;
        this.work = work;
        this.capacity = capacity;
        this.reading = reading;
        this.personnel = personnel;
        this.jdbc = jdbc;
        this.today = VietnamTime.today(clock);
        this.offices = new Offices(beans);
        this.desk = new Desk(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void whosePostEndedYesterdaySignsNothingMoreAndIsAskedForNothing() {
        OutgoingId id = desk.approved(office, recipient);
        assertThat(awaiting.of(office.leader())).isNotEmpty();

        leaderEnds(today.minusDays(1));

        refuses("documents.signer-left", () -> desk.sign(office.leader(), id));
        assertThat(awaiting.of(office.leader())).isEmpty();
        assertThat(work.waitingFor(office.leader()).lines()).isEmpty();
        assertThat(capacity.maySign(
                        office.leader(), reading.see(office.leader(), id).document()))
                .isFalse();
    }

    @Test
    void nobodySignsByTheDelegationOfWhoLeadsNoMore() {
        OutgoingId id = desk.approved(office, recipient);
        offices.delegateToHead(office);
        assertThat(awaiting.of(office.head())).isNotEmpty();

        leaderEnds(today.minusDays(1));

        refuses("documents.signer-left", () -> desk.sign(office.head(), id));
        assertThat(awaiting.of(office.head())).isEmpty();
    }

    @Test
    void whoWasPromotedSignsNoPageThatNamesTheFormerPosition() {
        OutgoingId id = desk.approved(office, recipient);
        leaderEnds(today.minusDays(1));
        personnel.appoint(
                office.leader().person(),
                new Appointment(office.agency().id(), null, Role.LEADER, "Phó Giám đốc", true, today, null),
                Gift.OF_THE_OPERATOR);

        refuses("documents.capacity-changed", () -> desk.sign(office.leader(), id));
    }

    @Test
    void whatWasSignedWithoutTheCapacityGetsNeitherNumberNorSeal() {
        OutgoingId id = desk.signed(office, recipient);
        leaderEnds(today.minusDays(1));

        refuses("documents.signed-without-capacity", () -> issuing.issue(office.clerk(), id));
        assertThat(reading.see(office.clerk(), id).document().number()).isNull();
    }

    @Test
    void whatWasSignedWhileTheCapacityHeldStaysLawful() {
        OutgoingId own = desk.signed(office, recipient);
        offices.delegateToHead(office);
        OutgoingId delegated = desk.approved(office, recipient);
        desk.sign(office.head(), delegated);
        jdbc.sql("UPDATE documents.outgoing SET signed_at = signed_at - interval '3 days' WHERE agency_id = ?")
                .param(office.agency().id().value())
                .update();

        leaderEnds(today.minusDays(1));

        assertThat(issuing.issue(office.clerk(), own).state()).isEqualTo(OutgoingState.ISSUED);
        assertThat(issuing.issue(office.clerk(), delegated).state()).isEqualTo(OutgoingState.ISSUED);
    }

    private void leaderEnds(LocalDate last) {
        Actor leader = office.leader();
        HeldPost post = personnel.posts(leader.person()).getFirst();
        personnel.end(post.id(), last);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
