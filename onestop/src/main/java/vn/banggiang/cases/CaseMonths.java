package vn.banggiang.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.MonthlyShare;
import vn.banggiang.figures.MonthlyWork;
import vn.banggiang.figures.Share;

/** Whether cases are solved in time, by the month of the appointed day; no unit leads them, so none is named. */
@Component
class CaseMonths implements MonthlyWork {

    private static final String COUNTED = """
            SELECT CAST(extract(month FROM due AT TIME ZONE 'Asia/Ho_Chi_Minh') AS int) AS month,
                   count(*) FILTER (WHERE solved_at <= due) AS part, count(*) AS whole
              FROM cases.dossier
             WHERE agency_id = :agency AND due >= :from AND due < :to
               AND (solved_at IS NOT NULL OR due < :now AND ended_at IS NULL AND NOT standing)
             GROUP BY 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseMonths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cases.figure.in-time";
    }

    @Override
    public List<MonthlyShare> of(AgencyId agency, int year) {
        return jdbc.sql(COUNTED)
                .param("agency", agency.value())
                .param("from", Columns.time(VietnamTime.start(LocalDate.of(year, 1, 1))))
                .param("to", Columns.time(VietnamTime.start(LocalDate.of(year + 1, 1, 1))))
                .param("now", Columns.time(clock.instant()))
                .query((row, number) -> new MonthlyShare(
                        null, row.getInt("month"), new Share(row.getLong("part"), row.getLong("whole"))))
                .list();
    }
}
