package vn.banggiang.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.Issuing;

/** A leader reads what the agency's own work says, and nothing of another's. */
@PlatformTest
class FiguresOfTheOfficeTest {

    private static final int THIS_YEAR = 0;

    private final Figures figures;
    private final IncomingDocuments incoming;
    private final Issuing issuing;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Office office;
    private final Office other;

    FiguresOfTheOfficeTest(
            Figures figures, IncomingDocuments incoming, Issuing issuing, JdbcClient jdbc, BeanFactory beans) {
        this.figures = figures;
        this.incoming = incoming;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.other = offices.open();
    }

    @Test
    void whatIsLateCountsAndWhatHasTimeLeftDoesNotYet() {
        completed("11");
        IncomingId late = directed("12");
        directed("13");
        desk.registered(office, "14");
        jdbc.sql("UPDATE documents.incoming SET deadline = CURRENT_DATE - 2 WHERE id = ?")
                .param(late.value())
                .update();

        assertThat(share("incoming.figure.in-time")).isEqualTo(new Share(1, 2));
        assertThat(share("incoming.figure.electronic")).isEqualTo(new Share(0, 4));
    }

    @Test
    void anIssuedDocumentIsSignedAndOnItsWay() {
        issuing.issue(office.clerk(), desk.signed(office, other));

        assertThat(share("outgoing.figure.signed")).isEqualTo(new Share(1, 1));
        assertThat(share("outgoing.figure.delivered")).isEqualTo(new Share(1, 1));
    }

    @Test
    void nobodyReadsAnothersAndWhoLeadsNothingReadsNone() {
        desk.registered(office, "21");

        Figures.Sheet sheet = figures.read(other.leader(), THIS_YEAR);

        assertThat(sheet.agencies()).containsExactly(other.agency());
        assertThat(sheet.figures())
                .filteredOn(figure -> !figure.key().equals("signatories.figure.handed-over"))
                .allSatisfy(figure -> assertThat(figure.total()).isEqualTo(Share.NONE));
        for (Actor actor : List.of(office.clerk(), office.head(), office.specialist())) {
            assertThatThrownBy(() -> figures.read(actor, THIS_YEAR))
                    .isInstanceOfSatisfying(
                            FiguresException.class,
                            refused -> assertThat(refused.key()).isEqualTo("figures.forbidden"));
        }
    }

    private IncomingId directed(String number) {
        IncomingId id = desk.registered(office, number);
        incoming.direct(office.leader(), id, Instruction.of("", new Assignee.ToUnit(office.unit()), List.of(), 5));
        return id;
    }

    private void completed(String number) {
        IncomingId id = directed(number);
        incoming.startHandling(office.specialist(), id);
        incoming.complete(office.specialist(), id);
    }

    private Share share(String key) {
        return figures.read(office.leader(), THIS_YEAR).figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .total();
    }
}
