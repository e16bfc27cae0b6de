package vn.banggiang.participation;

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

/** Whether agencies answer in time what they are asked. */
@Component
class QuestionFigures implements LiveFigures {

    /** Refused or answered on the last day or before; whatever is over and was not, or is overdue, is late. */
    private static final String IN_TIME =
            "q.ended_at IS NOT NULL AND (q.ended_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= q.due";

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        Map<AgencyId, Share> inTime = new HashMap<>();
        jdbc.sql("SELECT q.agency_id, count(*) FILTER (WHERE " + IN_TIME + ") AS in_time, count(*) AS counted"
                        + " FROM participation.question q WHERE q.due BETWEEN :first AND :last"
                        + " AND (q.ended_at IS NOT NULL OR q.due < :today) GROUP BY 1")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("today", VietnamTime.today(clock))
                .query(row -> {
                    inTime.put(
                            new AgencyId(Columns.uuid(row, "agency_id")),
                            new Share(row.getLong("in_time"), row.getLong("counted")));
                });
        return List.of(new Figure("participation.figure.in-time", inTime));
    }
}
