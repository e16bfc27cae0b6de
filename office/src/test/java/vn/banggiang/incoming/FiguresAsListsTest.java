package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.figures.MonthlyFigures;
import vn.banggiang.figures.MonthlyFigures.Line;
import vn.banggiang.figures.MonthlyFigures.Panel;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;

/** Each number of the year opens the list of exactly what it counts. */
@PlatformTest
class FiguresAsListsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final MonthlyFigures figures;
    private final IncomingDocuments incoming;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final LocalDate today;
    private final Office office;
    private final Assignee unit;
    private final Assignee person;
    private int letters;

    @LocalServerPort
    private int port;

    FiguresAsListsTest(
            MonthlyFigures figures,
            IncomingDocuments incoming,
            JdbcClient jdbc,
            Accounts accounts,
            Clock clock,
            BeanFactory beans) {
        this.figures = figures;
        this.incoming = incoming;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.today = VietnamTime.today(clock);
        this.office = new Offices(beans).open();
        this.unit = new Assignee.ToUnit(office.unit());
        this.person = new Assignee.ToPerson(office.specialist().person());
    }

    @Test
    void theListHasAsManyAsTheFigureCounts() throws Exception {
        aYearOfWork();
        Panel panel = panel(office.leader());

        Map<String, Long> numbers = numbers(panel);

        assertThat(panel.total().part()).isEqualTo(3);
        assertThat(panel.total().whole()).isEqualTo(6);
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(6).doesNotContainKey("");
        var api = new ApiCaller(port, accounts);
        api.signIn(office.leader());
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            assertThat(listed(api, number.getKey())).as(number.getKey()).isEqualTo(number.getValue());
        }
    }

    @Test
    void whoMaySeeOnlyTheFiguresIsGivenNoLists() {
        aYearOfWork();
        var administrator = new Actor(
                office.head().person(), "", office.agency().id(), Set.of(Role.AGENCY_ADMINISTRATOR), Set.of());

        assertThat(numbers(panel(administrator)).keySet()).containsExactly("");
    }

    /** In time, late and still open, led by the unit and by a person; and what counts nowhere. */
    private void aYearOfWork() {
        LocalDate newYear = LocalDate.of(today.getYear(), 1, 1);
        LocalDate december = LocalDate.of(today.getYear(), 12, 31);
        due(unit, newYear, "now() - interval '20 years'");
        due(unit, newYear, "now() + interval '20 years'");
        due(unit, december, "now() - interval '20 years'");
        due(person, newYear, "now() - interval '20 years'");
        due(person, newYear, "now() + interval '20 years'");
        due(person, december, "now() + interval '20 years'");
        due(unit, today, "NULL");
        IncomingId cancelled = due(unit, newYear, "now()");
        jdbc.sql("UPDATE documents.incoming SET state = 'CANCELLED' WHERE id = ?")
                .param(cancelled.value())
                .update();
    }

    private IncomingId due(Assignee lead, LocalDate deadline, String completed) {
        IncomingId id = IncomingId.random();
        incoming.upload(office.clerk(), id, "thu.pdf", new ByteArrayInputStream(Papers.letter()));
        incoming.register(office.clerk(), id, Papers.facts("8" + ++letters), true);
        incoming.direct(office.leader(), id, Instruction.of("", lead, List.of(), 5));
        jdbc.sql("UPDATE documents.incoming SET deadline = ?, completed_at = " + completed + " WHERE id = ?")
                .params(deadline, id.value())
                .update();
        return id;
    }

    private Panel panel(Actor reader) {
        return figures.read(reader, null, 0, null).panels().getFirst();
    }

    /** What is counted, by the address of its list. */
    private static Map<String, Long> numbers(Panel panel) {
        Map<String, Long> numbers = new HashMap<>();
        Stream.concat(panel.months().stream(), panel.units().stream().map(MonthlyFigures.UnitLine::line))
                .forEach(line -> add(numbers, line));
        return numbers;
    }

    private static void add(Map<String, Long> numbers, Line line) {
        long late = line.share().whole() - line.share().part();
        if (line.share().part() > 0) {
            numbers.put(line.inTime(), line.share().part());
        }
        if (late > 0) {
            numbers.put(line.late(), late);
        }
    }

    private static long listed(ApiCaller api, String address) throws IOException, InterruptedException {
        var answer = api.send(api.request("/api/v1" + address), "vi");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return JSON.readTree(answer.body()).get("total").asLong();
    }
}
