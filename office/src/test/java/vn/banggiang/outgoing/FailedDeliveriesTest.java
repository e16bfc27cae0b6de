package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.WhoseTurn;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.documents.delivery.Settlement;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingDocuments;

/** A recipient's refusal goes to somebody, who does something about it, once. */
@PlatformTest
class FailedDeliveriesTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final String REASON = "Gửi nhầm nơi nhận";

    private final FailedDeliveries failed;
    private final Issuing issuing;
    private final OutgoingReading reading;
    private final OutgoingList list;
    private final IncomingDocuments incoming;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final WhoseTurn turn;
    private final Office office;
    private final Office recipient;
    private final Office other;

    FailedDeliveriesTest(
            FailedDeliveries failed,
            Issuing issuing,
            OutgoingReading reading,
            OutgoingList list,
            IncomingDocuments incoming,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.failed = failed;
        this.issuing = issuing;
        this.reading = reading;
        this.list = list;
        this.incoming = incoming;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        this.turn = new WhoseTurn(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
        this.other = offices.open();
    }

    @Test
    void aRefusalWaitsForClerkAndDrafterUntilItIsSentAgainOnce() {
        OutgoingId id = refused();
        String href = "/outgoing/" + id;

        assertThat(WhoseTurn.people(office))
                .allSatisfy((role, actor) -> assertThat(turn.listed(actor, href))
                        .as(role)
                        .isEqualTo(role.equals("clerk") || role.equals("specialist")));
        assertThat(line(id).deliveries()).isEqualTo(new DeliverySummary(1, 0, 1, 0));
        assertThat(path(id))
                .contains(HistoryAct.NOT_TAKEN + " " + recipient.agency().name() + ": " + REASON);

        Delivery first = only(id);
        failed.sendAgain(office.clerk(), id, first.id());
        failed.sendAgain(office.clerk(), id, first.id());

        Awaitility.await().atMost(LONG).until(() -> arrivals(recipient), ids -> ids.size() == 2);
        assertThat(deliveries(id)).hasSize(2).extracting(Delivery::envelope).doesNotHaveDuplicates();
        assertThat(turn.listed(office.clerk(), href)).isFalse();
        assertThat(turn.listed(office.specialist(), href)).isFalse();
        Awaitility.await().atMost(LONG).until(() -> line(id).deliveries().equals(new DeliverySummary(1, 1, 0, 0)));
        assertThat(path(id))
                .contains(HistoryAct.SENT_AGAIN + " " + recipient.agency().name());
    }

    @Test
    void anotherAgencyGetsItInsteadOfWhoRefused() {
        OutgoingId id = refused();
        Delivery first = only(id);

        refuses("documents.sent-before", () -> elsewhere(office.clerk(), id, first, recipient));
        elsewhere(office.clerk(), id, first, other);

        Awaitility.await().atMost(LONG).until(() -> arrivals(other), ids -> ids.size() == 1);
        assertThat(DeliverySummary.of(deliveries(id)).recipients()).isEqualTo(1);
        assertThat(deliveries(id))
                .filteredOn(one -> one.id().equals(first.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.settlement())
                        .extracting(Settlement::way, Settlement::words)
                        .containsExactly(
                                Settlement.Way.SENT_ELSEWHERE, other.agency().name()));
    }

    @Test
    void theDrafterSaysThatNothingIsToBeSentAndOnlyTheClerkSends() {
        OutgoingId id = refused();
        Delivery first = only(id);

        refuses("documents.only-clerk", () -> failed.sendAgain(office.specialist(), id, first.id()));
        refuses("documents.only-clerk", () -> elsewhere(office.specialist(), id, first, other));
        refuses("documents.only-clerk-or-drafter", () -> failed.settle(office.leader(), id, first.id(), "Xong"));
        refuses("documents.not-found", () -> failed.settle(other.clerk(), id, first.id(), "Xong"));
        refuses("documents.not-found", () -> failed.sendAgain(office.clerk(), id, UUID.randomUUID()));
        refuses("documents.text-missing", () -> failed.settle(office.specialist(), id, first.id(), " "));
        failed.settle(office.specialist(), id, first.id(), "Đã gọi điện");

        assertThat(turn.listed(office.clerk(), "/outgoing/" + id)).isFalse();
        assertThat(line(id).deliveries()).isEqualTo(new DeliverySummary(1, 0, 0, 0));
        assertThat(DeliverySummary.of(deliveries(id))).isEqualTo(line(id).deliveries());
        assertThat(path(id)).last().asString().endsWith("Đã gọi điện");
    }

    @Test
    void whatNobodyRefusedIsNotSentAgain() {
        OutgoingId id = desk.signed(office, recipient);
        issuing.issue(office.clerk(), id);

        refuses("documents.delivery-not-failed", () -> failed.sendAgain(office.clerk(), id, only(id).id()));
    }

    private OutgoingId refused() {
        OutgoingId id = desk.signed(office, recipient);
        issuing.issue(office.clerk(), id);
        IncomingId arrived = Awaitility.await()
                .atMost(LONG)
                .until(() -> arrivals(recipient), ids -> !ids.isEmpty())
                .getFirst();
        incoming.refuse(recipient.clerk(), arrived, REASON);
        Awaitility.await().atMost(LONG).until(() -> only(id).refused());
        return id;
    }

    private void elsewhere(Actor actor, OutgoingId id, Delivery delivery, Office to) {
        failed.sendElsewhere(actor, id, delivery.id(), List.of(to.agency().id()));
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<Delivery> deliveries(OutgoingId id) {
        return reading.see(office.clerk(), id).deliveries();
    }

    private Delivery only(OutgoingId id) {
        assertThat(deliveries(id)).hasSize(1);
        return deliveries(id).getFirst();
    }

    private OutgoingLine line(OutgoingId id) {
        return list.page(office.clerk(), OutgoingFilter.all()).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> path(OutgoingId id) {
        return reading.see(office.clerk(), id).path().stream()
                .map(line -> line.act() + " " + line.words())
                .toList();
    }

    private List<IncomingId> arrivals(Office at) {
        return jdbc.sql("SELECT id FROM documents.incoming WHERE agency_id = ?")
                .param(at.agency().id().value())
                .query((row, number) -> new IncomingId(Columns.uuid(row, "id")))
                .list();
    }
}
