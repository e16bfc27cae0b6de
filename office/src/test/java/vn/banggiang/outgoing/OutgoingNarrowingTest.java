package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.layout.DocumentType;

@PlatformTest
class OutgoingNarrowingTest {

    private final OutgoingList list;
    private final Issuing issuing;
    private final JdbcClient jdbc;
    private final Office office;
    private final Office recipient;
    private final Desk desk;
    private final LocalDate today;

    OutgoingNarrowingTest(OutgoingList list, Issuing issuing, JdbcClient jdbc, Clock clock, BeanFactory beans) {
        this.list = list;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
        this.today = VietnamTime.today(clock);
    }

    @Test
    void eachFilterLetsThroughWhatItSays() {
        OutgoingId issued = desk.signed(office, recipient);
        issuing.issue(office.clerk(), issued);
        String name = recipient.agency().name();

        assertThat(found(new Narrowing(today, today, null, "", null, null, null, false)))
                .containsExactly(issued);
        assertThat(found(new Narrowing(today.plusDays(1), null, null, "", null, null, null, false)))
                .isEmpty();
        assertThat(found(new Narrowing(null, null, DocumentType.CONG_VAN, "", null, null, null, false)))
                .containsExactly(issued);
        assertThat(found(new Narrowing(null, null, null, name, null, null, null, false)))
                .containsExactly(issued);
        assertThat(found(new Narrowing(null, null, null, office.agency().name(), null, null, null, false)))
                .isEmpty();
        assertThat(found(new Narrowing(null, null, null, "", office.unit().value(), null, null, false)))
                .containsExactly(issued);
        assertThat(found(new Narrowing(
                        null, null, null, "", null, office.specialist().person().value(), null, false)))
                .containsExactly(issued);
        assertThat(found(new Narrowing(
                        null, null, null, "", null, office.colleague().person().value(), null, false)))
                .isEmpty();
        assertThat(list.listed(office.clerk(), OutgoingFilter.all()).in(OutgoingState.ISSUED))
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsOverdueWhereWhatItAnswersIs() {
        IncomingId asked = desk.registered(office, "31");
        desk.takeUp(office, asked);
        var answer = Papers.answer(recipient.agency().id(), office.leader().person());
        OutgoingId late = desk.signed(office, recipient, new Drafting(answer, null, asked, true));
        desk.signed(office, recipient);
        Narrowing overdue = Narrowing.NONE.overdue(true);
        assertThat(found(overdue)).isEmpty();

        jdbc.sql("UPDATE documents.incoming SET deadline = CURRENT_DATE - 3 WHERE id = ?")
                .param(asked.value())
                .update();

        assertThat(found(overdue)).containsExactly(late);
        assertThat(list.overdue(office.clerk(), OutgoingFilter.all())).isEqualTo(1);
        assertThat(list.page(office.clerk(), OutgoingFilter.all()).lines())
                .filteredOn(line -> line.deadline() != null)
                .extracting(OutgoingLine::id)
                .containsExactly(late);
        issuing.issue(office.clerk(), late);
        assertThat(found(overdue)).isEmpty();
    }

    @Test
    void aDocumentIsFoundByWhoReceivesIt() {
        OutgoingId sent = desk.signed(office, recipient);

        assertThat(list.page(
                                office.clerk(),
                                new OutgoingFilter(Set.of(), recipient.agency().name(), OutgoingFilter.Order.NEWEST, 0))
                        .lines())
                .extracting(OutgoingLine::id)
                .containsExactly(sent);
    }

    private List<OutgoingId> found(Narrowing narrowing) {
        return list
                .page(office.clerk(), new OutgoingFilter(Set.of(), "", OutgoingFilter.Order.NEWEST, 0, narrowing))
                .lines()
                .stream()
                .map(OutgoingLine::id)
                .toList();
    }
}
