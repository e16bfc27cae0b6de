package vn.banggiang.incoming;

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
import vn.banggiang.documents.Listed;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.web.ListQuery;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.Desk;

/** Each filter lets through what it says, and no more of it than the reader may see. */
@PlatformTest
class IncomingNarrowingTest {

    private final IncomingList list;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Office office;
    private final LocalDate today;
    private final IncomingId plain;
    private final IncomingId taken;

    IncomingNarrowingTest(IncomingList list, JdbcClient jdbc, Clock clock, BeanFactory beans) {
        this.list = list;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        this.office = new Offices(beans).open();
        this.today = VietnamTime.today(clock);
        this.plain = desk.registered(office, "11");
        this.taken = desk.registered(office, "12");
        desk.takeUp(office, taken);
    }

    @Test
    void byTheDaysOnWhichItCame() {
        assertThat(found(days(today, today))).containsExactlyInAnyOrder(plain, taken);
        assertThat(found(days(today.plusDays(1), null))).isEmpty();
        assertThat(found(days(null, today.minusDays(1)))).isEmpty();
    }

    @Test
    void byTypeAndSenderWithOrWithoutAccents() {
        assertThat(found(type(DocumentType.CONG_VAN))).containsExactlyInAnyOrder(plain, taken);
        assertThat(found(type(DocumentType.QUYET_DINH))).isEmpty();
        assertThat(found(party("so noi vu"))).containsExactlyInAnyOrder(plain, taken);
        assertThat(found(party("Nội Vụ"))).containsExactlyInAnyOrder(plain, taken);
        assertThat(found(party("tập huấn"))).isEmpty();
    }

    @Test
    void byUnitHandlerAndUrgency() {
        assertThat(found(new Narrowing(null, null, null, "", office.unit().value(), null, null, false)))
                .containsExactly(taken);
        assertThat(found(by(office.specialist()))).containsExactly(taken);
        assertThat(found(by(office.colleague()))).isEmpty();
        assertThat(found(new Narrowing(null, null, null, "", null, null, Urgency.NORMAL, false)))
                .containsExactlyInAnyOrder(plain, taken);
        assertThat(found(new Narrowing(null, null, null, "", null, null, Urgency.EXPRESS, false)))
                .isEmpty();
    }

    @Test
    void overdueIsWhatSomebodyStillWorksOnBehindItsDeadline() {
        var overdue = new Narrowing(null, null, null, "", null, null, null, true);
        assertThat(found(overdue)).isEmpty();

        jdbc.sql("UPDATE documents.incoming SET deadline = :day WHERE id = :id")
                .param("day", today.minusDays(1))
                .param("id", taken.value())
                .update();

        assertThat(found(overdue)).containsExactly(taken);
    }

    @Test
    void everyStateIsCountedWhicheverIsShown() {
        Listed<IncomingLine, IncomingState> listed = list.listed(
                office.clerk(),
                new IncomingFilter(
                        Set.of(IncomingState.REGISTERED), "", "", IncomingFilter.Order.NEWEST, 0, party("nội vụ")));

        assertThat(listed.page().total()).isEqualTo(1);
        assertThat(listed.in(IncomingState.REGISTERED)).isEqualTo(1);
        assertThat(listed.in(IncomingState.IN_HANDLING)).isEqualTo(1);
        assertThat(listed.all()).isEqualTo(2);
    }

    @Test
    void nobodyIsShownOrToldOfMoreThanTheyMaySee() {
        var filter = new IncomingFilter(Set.of(), "", "", IncomingFilter.Order.NEWEST, 0, party("nội vụ"));

        assertThat(list.listed(office.specialist(), filter).all()).isEqualTo(1);
        assertThat(list.first(office.colleague(), filter, 10))
                .extracting(IncomingLine::id)
                .containsOnly(taken);
    }

    @Test
    void anAddressKeepsWordsFiltersOrderAndPage() {
        var query = new ListQuery(
                "/incoming", Set.of(IncomingState.REGISTERED), "tập huấn & số", "SO_DEN", party("Sở Nội vụ"));

        assertThat(query.page(2))
                .startsWith("/incoming?status=REGISTERED&q=t%E1%BA%ADp%20hu%E1%BA%A5n%20%26%20s%E1%BB%91")
                .contains("&party=S%E1%BB%9F%20N%E1%BB%99i%20v%E1%BB%A5")
                .endsWith("&order=SO_DEN&page=2");
    }

    private List<IncomingId> found(Narrowing narrowing) {
        return list
                .page(office.clerk(), new IncomingFilter(Set.of(), "", "", IncomingFilter.Order.NEWEST, 0, narrowing))
                .lines()
                .stream()
                .map(IncomingLine::id)
                .toList();
    }

    private static Narrowing days(LocalDate from, LocalDate to) {
        return new Narrowing(from, to, null, "", null, null, null, false);
    }

    private static Narrowing type(DocumentType type) {
        return new Narrowing(null, null, type, "", null, null, null, false);
    }

    private static Narrowing party(String words) {
        return new Narrowing(null, null, null, words, null, null, null, false);
    }

    private static Narrowing by(Actor person) {
        return new Narrowing(null, null, null, "", null, person.person().value(), null, false);
    }
}
