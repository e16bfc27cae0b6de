package vn.banggiang.cases;

import java.time.Clock;
import java.time.LocalDate;
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

/** Whether agencies keep what they appointed, how much comes on line, and whether people were content. */
@Component
class LiveCaseFigures implements LiveFigures {

    private static final String IN_TIME = """
            SELECT agency_id, count(*) FILTER (WHERE solved_at <= due) AS part, count(*) AS whole
              FROM cases.dossier
             WHERE due >= :from AND due < :to
               AND (solved_at IS NOT NULL OR due < :now AND ended_at IS NULL AND NOT standing)
             GROUP BY agency_id
            """;

    private static final String ON_LINE = """
            SELECT agency_id, count(*) FILTER (WHERE channel = 'ONLINE') AS part, count(*) AS whole
              FROM cases.dossier WHERE submitted_at >= :from AND submitted_at < :to GROUP BY agency_id
            """;

    private static final String CONTENT = """
            SELECT agency_id, count(*) FILTER (WHERE mark >= 4) AS part, count(*) AS whole
              FROM cases.opinion WHERE given_at >= :from AND given_at < :to GROUP BY agency_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LiveCaseFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        return List.of(
                new Figure("cases.figure.in-time", shares(IN_TIME, year)),
                new Figure("cases.figure.on-line", shares(ON_LINE, year)),
                new Figure("cases.figure.content", shares(CONTENT, year)));
    }

    private Map<AgencyId, Share> shares(String counted, int year) {
        Map<AgencyId, Share> shares = new HashMap<>();
        jdbc.sql(counted)
                .param("from", Columns.time(VietnamTime.start(LocalDate.of(year, 1, 1))))
                .param("to", Columns.time(VietnamTime.start(LocalDate.of(year + 1, 1, 1))))
                .param("now", Columns.time(clock.instant()))
                .query(row -> {
                    shares.put(
                            new AgencyId(Columns.uuid(row, "agency_id")),
                            new Share(row.getLong("part"), row.getLong("whole")));
                });
        return shares;
    }
}
