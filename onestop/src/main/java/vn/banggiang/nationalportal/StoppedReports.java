package vn.banggiang.nationalportal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;

/** What was given up, and how much is told and waits. */
@Component
class StoppedReports {

    private final JdbcClient jdbc;

    StoppedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NationalBoard board(List<StoppedSubmission> submissions, Instant now) {
        Instant oldest = jdbc.sql("""
                        SELECT min(p.at) AS oldest FROM nationalportal.report r JOIN nationalportal.progress p USING (dossier_id)
                         WHERE r.next_at IS NOT NULL AND p.told_at IS NULL
                        """)
                .query((row, number) -> Optional.ofNullable(Columns.instantOrNull(row, "oldest")))
                .single()
                .orElse(now);
        return new NationalBoard(
                count(
                        "SELECT count(*) FROM nationalportal.report WHERE known AND next_at IS NULL AND given_up_at IS NULL"),
                count("SELECT count(*) FROM nationalportal.report WHERE next_at IS NOT NULL"),
                Duration.between(oldest, now).toMinutes(),
                count(
                        "SELECT count(*) FROM nationalportal.arrival WHERE confirmed_at IS NOT NULL AND refused_by IS NULL"),
                stopped(),
                submissions);
    }

    private List<StoppedReport> stopped() {
        return jdbc.sql("""
                        SELECT * FROM nationalportal.report WHERE given_up_at IS NOT NULL ORDER BY given_up_at LIMIT :most
                        """)
                .param("most", NationalDesk.MOST)
                .query(StoppedReports::line)
                .list();
    }

    private long count(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }

    private static StoppedReport line(ResultSet row, int number) throws SQLException {
        return new StoppedReport(
                new CaseId(Columns.uuid(row, "dossier_id")),
                row.getString("code"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                Columns.instant(row, "given_up_at"),
                row.getString("answer"));
    }
}
