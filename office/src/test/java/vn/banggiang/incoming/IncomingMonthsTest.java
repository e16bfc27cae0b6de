package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.figures.MonthlyFigures;
import vn.banggiang.figures.MonthlyFigures.Panel;
import vn.banggiang.figures.Share;

/** What is in time and what is late, by unit and month. */
@PlatformTest
class IncomingMonthsTest {

    private final MonthlyFigures figures;
    private final IncomingDocuments incoming;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Office office;
    private final Office neighbour;
    private int letters;

    IncomingMonthsTest(
            MonthlyFigures figures, IncomingDocuments incoming, JdbcClient jdbc, Clock clock, BeanFactory beans) {
        this.figures = figures;
        this.incoming = incoming;
        this.jdbc = jdbc;
        this.today = VietnamTime.today(clock);
        this.office = new Offices(beans).open();
        this.neighbour = new Offices(beans).open();
    }

    @Test
    void whatIsDoneIsInTimeAndWhatIsOverdueIsLateInTheMonthOfItsDeadline() {
        LocalDate newYear = LocalDate.of(today.getYear(), 1, 1);
        due(newYear, "now() - interval '20 years'");
        due(newYear, "now() + interval '20 years'");
        if (today.isAfter(newYear)) {
            due(newYear, "NULL");
        }
        due(LocalDate.of(today.getYear(), 12, 31), "now()");

        Panel panel = panel();

        Share january = panel.months().getFirst().share();
        assertThat(january.part()).isEqualTo(1);
        assertThat(january.whole()).isEqualTo(today.isAfter(newYear) ? 3 : 2);
        assertThat(panel.months().getLast().share()).isEqualTo(new Share(1, 1));
        assertThat(panel.units())
                .hasSize(1)
                .first()
                .satisfies(line -> assertThat(line.line().share()).isEqualTo(panel.total()));
    }

    @Test
    void whatStillHasTimeIsNeither() {
        due(today, "NULL");

        assertThat(panel().total()).isEqualTo(Share.NONE);
    }

    @Test
    void nobodyReadsAnothersAgencyAndSpecialistsReadNone() {
        due(today, "now()");

        assertThat(figures.read(neighbour.leader(), office.agency().id(), 0, null)
                        .agency()
                        .id())
                .isEqualTo(neighbour.agency().id());
        assertThatThrownBy(() -> figures.read(office.specialist(), null, 0, null))
                .hasMessageContaining("figures.forbidden");
    }

    private Panel panel() {
        return figures.read(office.leader(), null, 0, null).panels().getFirst();
    }

    private void due(LocalDate deadline, String completed) {
        IncomingId id = IncomingId.random();
        incoming.upload(office.clerk(), id, "thu.pdf", new ByteArrayInputStream(Papers.letter()));
        incoming.register(office.clerk(), id, Papers.facts("7" + ++letters), true);
        incoming.direct(office.leader(), id, Instruction.of("", new Assignee.ToUnit(office.unit()), List.of(), 5));
        jdbc.sql("UPDATE documents.incoming SET deadline = ?, completed_at = " + completed + " WHERE id = ?")
                .params(deadline, id.value())
                .update();
    }
}
