package vn.banggiang.cases.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.CasePeriod;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.figures.Share;

/** Counts for everybody how agencies keep what they appoint; nothing of persons, and nothing of fewer than five. */
@Component
public class OpenPunctuality {

    private static final String COUNTED = """
            WITH received AS (SELECT %1$s AS agency, count(*) AS received FROM cases.dossier
                   WHERE submitted_at >= :from AND submitted_at < :to%2$s GROUP BY 1),
                 solved AS (SELECT %1$s AS agency, count(*) AS solved,
                        count(*) FILTER (WHERE due IS NULL OR solved_at <= due) AS in_time,
                        percentile_disc(0.5) WITHIN GROUP (
                            ORDER BY CAST(solved_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)
                                     - CAST(submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)) AS days
                   FROM cases.dossier WHERE solved_at >= :from AND solved_at < :to%2$s GROUP BY 1),
                 overdue AS (SELECT %1$s AS agency, count(*) AS overdue FROM cases.dossier
                   WHERE due >= :from AND due < :to AND due < :now AND solved_at IS NULL AND ended_at IS NULL
                     AND NOT standing%2$s GROUP BY 1),
                 marked AS (SELECT %1$s AS agency, count(*) AS marks, count(*) FILTER (WHERE mark >= 4) AS content
                   FROM cases.opinion WHERE given_at >= :from AND given_at < :to%2$s GROUP BY 1)
            SELECT agency, coalesce(received, 0) AS received, coalesce(solved, 0) AS solved,
                   coalesce(in_time, 0) AS in_time, coalesce(days, 0) AS days, coalesce(overdue, 0) AS overdue,
                   coalesce(marks, 0) AS marks, coalesce(content, 0) AS content
              FROM received FULL JOIN solved USING (agency) FULL JOIN overdue USING (agency)
                   FULL JOIN marked USING (agency)
            """;

    private static final String OF_EACH = COUNTED.formatted("agency_id", "");
    private static final String OF_ONE = COUNTED.formatted("CAST(:agency AS uuid)", " AND agency_id = ANY (:agencies)");

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    OpenPunctuality(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** This year, until now. */
    CasePeriod thisYear() {
        return new CasePeriod(CasePeriod.Length.YEAR, VietnamTime.today(clock));
    }

    /** This quarter, until now. */
    CasePeriod thisQuarter() {
        return new CasePeriod(CasePeriod.Length.QUARTER, VietnamTime.today(clock));
    }

    /** Whether the portal of this agency tells of all of them. */
    boolean isProvince(AgencyId agency) {
        return directory.province().map(Agency::id).equals(Optional.of(agency));
    }

    /** Each agency that something was counted of. */
    List<Punctuality> ofEach(CasePeriod period) {
        return asked(OF_EACH, period).query(OpenPunctuality::line).list();
    }

    /** One agency, with what those did that ended in it. */
    Optional<Punctuality> of(AgencyId agency, CasePeriod period) {
        return asked(OF_ONE, period)
                .param("agency", agency.value())
                .param(
                        "agencies",
                        directory.withPredecessors(agency).stream()
                                .map(AgencyId::value)
                                .toArray(UUID[]::new))
                .query(OpenPunctuality::line)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String statement, CasePeriod period) {
        return jdbc.sql(statement)
                .param("from", Columns.time(VietnamTime.start(period.first())))
                .param("to", Columns.time(VietnamTime.start(period.end())))
                .param("now", Columns.time(clock.instant()));
    }

    private static Punctuality line(ResultSet row, int number) throws SQLException {
        long solved = row.getLong("solved");
        return new Punctuality(
                new AgencyId(Columns.uuid(row, "agency")),
                row.getLong("received"),
                solved,
                new Share(row.getLong("in_time"), solved + row.getLong("overdue")),
                row.getInt("days"),
                new Share(row.getLong("content"), row.getLong("marks")));
    }
}
