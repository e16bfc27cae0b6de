package vn.banggiang.tasks;

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

/** Whether agencies do in time what they are told to. */
@Component
class TaskFigures implements LiveFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        Map<AgencyId, Share> inTime = new HashMap<>();
        jdbc.sql("SELECT t.agency_id, count(*) FILTER (WHERE " + Timeliness.DONE_IN_TIME.condition() + ") AS in_time,"
                        + " count(*) FILTER (WHERE " + Timeliness.DONE_LATE.condition() + " OR "
                        + Timeliness.OVERDUE.condition() + ") AS late FROM tasks.task t"
                        + " WHERE t.deadline BETWEEN :first AND :last GROUP BY 1")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("today", VietnamTime.today(clock))
                .query(row -> {
                    long done = row.getLong("in_time");
                    inTime.put(
                            new AgencyId(Columns.uuid(row, "agency_id")), new Share(done, done + row.getLong("late")));
                });
        return List.of(new Figure("tasks.figure.in-time", inTime));
    }
}
