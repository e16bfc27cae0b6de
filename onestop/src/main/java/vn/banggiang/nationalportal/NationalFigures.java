package vn.banggiang.nationalportal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;
import vn.banggiang.nationalportal.link.NationalPortal;

/** Whether what happens to cases is known at the national portal; nothing where no portal is named. */
@Component
class NationalFigures implements LiveFigures {

    private final JdbcClient jdbc;
    private final Optional<NationalPortal> portal;

    NationalFigures(JdbcClient jdbc, Optional<NationalPortal> portal) {
        this.jdbc = jdbc;
        this.portal = portal;
    }

    @Override
    public List<Figure> of(int year) {
        if (portal.isEmpty()) {
            return List.of();
        }
        Map<AgencyId, Share> told = new HashMap<>();
        jdbc.sql("""
                        SELECT agency_id, count(told_at) AS part, count(*) AS whole FROM nationalportal.progress
                         WHERE at >= :first AND at < :next GROUP BY agency_id
                        """)
                .param("first", Columns.time(VietnamTime.start(LocalDate.of(year, 1, 1))))
                .param("next", Columns.time(VietnamTime.start(LocalDate.of(year + 1, 1, 1))))
                .query(row -> {
                    told.put(
                            new AgencyId(Columns.uuid(row, "agency_id")),
                            new Share(row.getLong("part"), row.getLong("whole")));
                });
        return List.of(new Figure("nationalportal.figure.told", told));
    }
}
