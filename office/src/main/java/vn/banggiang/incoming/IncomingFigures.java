package vn.banggiang.incoming;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;

/** How incoming documents come, and whether they are done in time. */
@Component
class IncomingFigures implements LiveFigures {

    private static final String COUNTED = """
            SELECT agency_id, count(*) AS registered, count(envelope_id) AS electronic,
                   count(*) FILTER (WHERE due) AS due, count(*) FILTER (WHERE due AND done_on <= deadline) AS in_time
              FROM (SELECT agency_id, envelope_id, deadline, done_on,
                           deadline < :today OR done_on IS NOT NULL AND deadline IS NOT NULL AS due
                      FROM (SELECT agency_id, envelope_id, deadline,
                                   CAST(completed_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS done_on
                              FROM documents.incoming WHERE arrival_year = :year
                               AND state <> 'CANCELLED') registered) counted
             GROUP BY agency_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    IncomingFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        Map<AgencyId, Share> electronic = new HashMap<>();
        Map<AgencyId, Share> inTime = new HashMap<>();
        jdbc.sql(COUNTED)
                .param("year", year)
                .param("today", VietnamTime.today(clock))
                .query(row -> {
                    AgencyId agency = new AgencyId(Columns.uuid(row, "agency_id"));
                    electronic.put(agency, new Share(row.getLong("electronic"), row.getLong("registered")));
                    inTime.put(agency, new Share(row.getLong("in_time"), row.getLong("due")));
                });
        return List.of(
                new Figure("incoming.figure.electronic", electronic), new Figure("incoming.figure.in-time", inTime));
    }
}
