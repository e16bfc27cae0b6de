package vn.banggiang.queues;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;

/** Whether people are called within a quarter of an hour. */
@Component
class QueueFigures implements LiveFigures {

    private final JdbcClient jdbc;

    QueueFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> of(int year) {
        Map<AgencyId, Share> soon = new HashMap<>();
        jdbc.sql("""
                        SELECT agency_id, count(*) FILTER (WHERE called_at <= drawn_at + INTERVAL '15 minutes') AS part,
                               count(*) AS whole
                          FROM queues.ticket WHERE day BETWEEN :first AND :last AND called_at IS NOT NULL GROUP BY agency_id
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(row -> {
                    soon.put(
                            new AgencyId(Columns.uuid(row, "agency_id")),
                            new Share(row.getLong("part"), row.getLong("whole")));
                });
        return List.of(new Figure("queues.figure.soon", soon));
    }
}
