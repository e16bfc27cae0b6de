package vn.banggiang.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;

/**
 * Which agencies exchanged a document this month, of those that did this year; of a year that is over its last month is asked.
 * Statuses are no documents.
 */
@Component
class ExchangeFigures implements LiveFigures {

    /** Each agency is looked up in the index that its own list of envelopes has. */
    private static final String COUNTED = """
            SELECT asked.agency,
                   EXISTS (SELECT FROM exchange.outgoing o WHERE o.agency_id = asked.agency AND o.kind <> 'STATUS'
                             AND o.state = 'DELIVERED' AND o.queued_at >= :month AND o.queued_at < :end)
                   OR EXISTS (SELECT FROM exchange.incoming i WHERE i.agency_id = asked.agency AND i.kind <> 'STATUS'
                             AND i.arrived_at >= :month AND i.arrived_at < :end) AS lately,
                   EXISTS (SELECT FROM exchange.outgoing o WHERE o.agency_id = asked.agency AND o.kind <> 'STATUS'
                             AND o.state = 'DELIVERED' AND o.queued_at >= :year AND o.queued_at < :end)
                   OR EXISTS (SELECT FROM exchange.incoming i WHERE i.agency_id = asked.agency AND i.kind <> 'STATUS'
                             AND i.arrived_at >= :year AND i.arrived_at < :end) AS ever
              FROM unnest(CAST(:agencies AS uuid[])) AS asked (agency)
            """;

    private final Directory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeFigures(Directory directory, JdbcClient jdbc, Clock clock) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        LocalDate today = VietnamTime.today(clock);
        LocalDate month = today.getYear() == year ? today.withDayOfMonth(1) : next.minusMonths(1);
        Map<AgencyId, Share> exchanged = new HashMap<>();
        jdbc.sql(COUNTED)
                .param("month", Columns.time(VietnamTime.start(month)))
                .param("year", Columns.time(VietnamTime.start(first)))
                .param("end", Columns.time(VietnamTime.start(next)))
                .param("agencies", agencies())
                .query(row -> {
                    if (row.getBoolean("ever")) {
                        exchanged.put(
                                new AgencyId(Columns.uuid(row, "agency")),
                                new Share(row.getBoolean("lately") ? 1 : 0, 1));
                    }
                });
        return List.of(new Figure("exchange.figure.exchanged", exchanged));
    }

    private UUID[] agencies() {
        return directory.agencies().stream()
                .map(Agency::id)
                .map(AgencyId::value)
                .toArray(UUID[]::new);
    }
}
