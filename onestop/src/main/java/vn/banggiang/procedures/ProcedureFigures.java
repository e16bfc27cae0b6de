package vn.banggiang.procedures;

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

/** How many of an agency's procedures can be done on line, wholly or in part, as of a year's last day or today. */
@Component
class ProcedureFigures implements LiveFigures {

    private static final String ON_LINE = """
            SELECT d.agency_id, count(*) FILTER (WHERE v.online <> 'NONE') AS part, count(*) AS whole
              FROM procedures.procedure d
              JOIN LATERAL (SELECT p.* FROM procedures.publication p
                    WHERE p.procedure_id = d.id AND p.effective <= :day
                    ORDER BY p.effective DESC, p.number DESC LIMIT 1) p ON true
              JOIN procedures.version v ON v.procedure_id = d.id AND v.number = p.number
             WHERE NOT EXISTS (SELECT FROM procedures.ending x
                    WHERE x.procedure_id = d.id AND x.ends >= p.effective AND x.ends <= :day)
             GROUP BY d.agency_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProcedureFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        LocalDate today = VietnamTime.today(clock);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<AgencyId, Share> onLine = new HashMap<>();
        jdbc.sql(ON_LINE).param("day", last.isAfter(today) ? today : last).query(row -> {
            onLine.put(
                    new AgencyId(Columns.uuid(row, "agency_id")), new Share(row.getLong("part"), row.getLong("whole")));
        });
        return List.of(new Figure("procedures.figure.on-line", onLine));
    }
}
