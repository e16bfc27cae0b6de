package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.figures.MonthlyShare;
import vn.banggiang.figures.MonthlyWork;
import vn.banggiang.figures.Share;

/** Whether incoming documents are done in time, by leading unit and the month of the deadline. */
@Component
class IncomingMonths implements MonthlyWork {

    private static final String COUNTED = """
            SELECT lead_unit, CAST(extract(month FROM deadline) AS int) AS month, count(*) AS due,
                   count(*) FILTER (WHERE done_on <= deadline) AS in_time
              FROM (SELECT lead_unit, deadline, CAST(completed_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS done_on
                      FROM documents.incoming
                     WHERE agency_id = :agency AND deadline BETWEEN :first AND :last AND state <> 'CANCELLED') directed
             WHERE deadline < :today OR done_on IS NOT NULL
             GROUP BY lead_unit, extract(month FROM deadline)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    IncomingMonths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "incoming.figure.in-time";
    }

    @Override
    public List<MonthlyShare> of(AgencyId agency, int year) {
        return jdbc.sql(COUNTED)
                .param("agency", agency.value())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> new MonthlyShare(
                        Optional.ofNullable(Columns.uuidOrNull(row, "lead_unit"))
                                .map(UnitId::new)
                                .orElse(null),
                        row.getInt("month"),
                        new Share(row.getLong("in_time"), row.getLong("due"))))
                .list();
    }
}
