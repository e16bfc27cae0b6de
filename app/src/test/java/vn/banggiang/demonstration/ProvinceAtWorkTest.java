package vn.banggiang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.outgoing.OutgoingState;
import vn.banggiang.shell.WaitingWork;

/** Two years of an agency, told by the demonstration: stopped in the middle, it goes on where it was. */
@PlatformTest
class ProvinceAtWorkTest {

    private final Directory directory;
    private final Stage stage;
    private final List<WaitingWork> systems;
    private final JdbcClient jdbc;

    ProvinceAtWorkTest(Directory directory, Stage stage, List<WaitingWork> systems, JdbcClient jdbc) {
        this.directory = directory;
        this.stage = stage;
        this.systems = systems;
        this.jdbc = jdbc;
    }

    @Test
    void everyDeskHasSomethingToDoAndEveryStateIsThere() {
        OfficeCast office = cast("SNgV");
        List<OfficeCast> neighbours = List.of(cast("BDT"), cast("SKHCN"));
        AtomicInteger left = new AtomicInteger(60);

        stage.play(office, neighbours, () -> left.getAndDecrement() == 0);
        long before = documents(office, "incoming");
        stage.play(office, neighbours, () -> false);
        long after = documents(office, "incoming");
        stage.play(office, neighbours, () -> false);

        assertThat(before).isPositive().isLessThan(after);
        assertThat(documents(office, "incoming")).isEqualTo(after).isEqualTo(36);
        assertThat(documents(office, "outgoing")).isEqualTo(14);
        assertThat(states(office, "incoming"))
                .contains(
                        IncomingState.ARRIVED.name(),
                        IncomingState.REGISTERED.name(),
                        IncomingState.DIRECTED.name(),
                        IncomingState.IN_HANDLING.name(),
                        IncomingState.COMPLETED.name(),
                        IncomingState.DISCARDED.name(),
                        IncomingState.CANCELLED.name());
        assertThat(states(office, "outgoing"))
                .contains(
                        OutgoingState.DRAFT.name(),
                        OutgoingState.RETURNED.name(),
                        OutgoingState.IN_REVIEW.name(),
                        OutgoingState.APPROVED.name(),
                        OutgoingState.SIGNED.name(),
                        OutgoingState.ISSUED.name());
        for (Actor person : List.of(office.clerk(), office.leader(), office.head(), office.specialist())) {
            assertThat(systems.stream()
                            .mapToInt(one -> one.waitingFor(person).lines().size())
                            .sum())
                    .as(person.fullName())
                    .isPositive();
        }
        theRegisterCountsUpByTheDay(office);
        someWereInTimeAndSomeWereNot(office);
    }

    private void theRegisterCountsUpByTheDay(OfficeCast office) {
        List<Line> lines = jdbc.sql("SELECT arrival_year, arrival_number, arrived_on FROM documents.incoming"
                        + " WHERE agency_id = ? AND arrival_number IS NOT NULL ORDER BY arrival_year, arrival_number")
                .param(office.agency().id().value())
                .query((row, number) -> new Line(row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
        assertThat(lines).isSortedAccordingTo(Comparator.comparing(Line::day));
        Set<Integer> years = new HashSet<>();
        for (int each = 0; each < lines.size(); each++) {
            boolean first = years.add(lines.get(each).year());
            assertThat(lines.get(each).number())
                    .isEqualTo(first ? 1 : lines.get(each - 1).number() + 1);
        }
        assertThat(years).hasSizeGreaterThan(1);
    }

    private void someWereInTimeAndSomeWereNot(OfficeCast office) {
        List<Boolean> inTime = jdbc.sql("SELECT DISTINCT CAST(completed_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)"
                        + " <= deadline FROM documents.incoming WHERE agency_id = ? AND completed_at IS NOT NULL")
                .param(office.agency().id().value())
                .query(Boolean.class)
                .list();
        assertThat(inTime).containsExactlyInAnyOrder(true, false);
    }

    private OfficeCast cast(String abbreviation) {
        Agency agency = directory.agencies().stream()
                .filter(one -> one.abbreviation().equals(abbreviation))
                .findFirst()
                .orElseThrow();
        return OfficeCast.of(agency, directory).orElseThrow();
    }

    private long documents(OfficeCast office, String table) {
        return jdbc.sql("SELECT count(*) FROM documents." + table + " WHERE agency_id = ?")
                .param(office.agency().id().value())
                .query(Long.class)
                .single();
    }

    private Set<String> states(OfficeCast office, String table) {
        return jdbc.sql("SELECT DISTINCT state FROM documents." + table + " WHERE agency_id = ?")
                .param(office.agency().id().value())
                .query(String.class)
                .set();
    }

    /** A line of the register. */
    private record Line(int year, int number, LocalDate day) {}
}
