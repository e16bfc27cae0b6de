package vn.banggiang.programmes.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.progress.NodeState;

/** Where reports are kept. */
@Component
class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever works on the reports of this programme goes on when this transaction has ended. */
    void inTurn(ProgrammeId programme) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:programme, 0))")
                .param("programme", "reports " + programme)
                .query()
                .listOfRows();
    }

    void add(PeriodReport report, Programme programme) {
        jdbc.sql("""
                        INSERT INTO programmes.report (id, programme_id, agency_id, period, year, ordinal, version, state, taken_on,
                            percent, late, unknown, drafted_by)
                        VALUES (:id, :programme, :agency, :period, :year, :ordinal, :version, 'DRAFT', :taken, :percent, :late,
                            :unknown, :by)
                        """)
                .param("id", report.id().value())
                .param("programme", programme.id().value())
                .param("agency", programme.agency().value())
                .param("period", report.period().kind().name())
                .param("year", report.period().year())
                .param("ordinal", report.period().ordinal())
                .param("version", report.version())
                .param("taken", report.takenOn())
                .param("percent", report.percent())
                .param("late", report.late())
                .param("unknown", report.unknown())
                .param("by", report.draftedBy().value())
                .update();
        write(report, programme.agency());
    }

    /** Takes the draft anew. */
    void replace(PeriodReport report, Programme programme) {
        jdbc.sql("UPDATE programmes.report SET taken_on = :taken, percent = :percent, late = :late, unknown = :unknown"
                        + " WHERE id = :id")
                .param("taken", report.takenOn())
                .param("percent", report.percent())
                .param("late", report.late())
                .param("unknown", report.unknown())
                .param("id", report.id().value())
                .update();
        jdbc.sql("DELETE FROM programmes.report_line WHERE report_id = :id")
                .param("id", report.id().value())
                .update();
        write(report, programme.agency());
    }

    private void write(PeriodReport report, AgencyId agency) {
        int ordinal = 0;
        for (ReportLine line : report.lines()) {
            write(report.id(), agency, ordinal++, line);
        }
    }

    private void write(ReportId report, AgencyId agency, int ordinal, ReportLine line) {
        AgencyId lead = line.lead();
        jdbc.sql("""
                        INSERT INTO programmes.report_line (report_id, agency_id, ordinal, code, depth, kind, name, lead, last_day,
                            percent, before, state, late_below, words)
                        VALUES (:report, :agency, :ordinal, :code, :depth, :kind, :name, :lead, :to, :percent, :before, :state,
                            :late_below, :words)
                        """)
                .param("report", report.value())
                .param("agency", agency.value())
                .param("ordinal", ordinal)
                .param("code", line.code())
                .param("depth", line.depth())
                .param("kind", line.kind().name())
                .param("name", line.name())
                .param("lead", lead == null ? null : lead.value())
                .param("to", line.to())
                .param("percent", line.percent())
                .param("before", line.before())
                .param("state", line.state().name())
                .param("late_below", line.lateBelow())
                .param("words", line.words())
                .update();
    }

    void say(ReportId report, String code, String words) {
        jdbc.sql("UPDATE programmes.report_line SET words = :words WHERE report_id = :report AND code = :code")
                .param("words", words)
                .param("report", report.value())
                .param("code", code)
                .update();
    }

    void submit(ReportId report, PersonId by) {
        jdbc.sql("UPDATE programmes.report SET state = 'SUBMITTED', submitted_by = :by WHERE id = :id")
                .param("by", by.value())
                .param("id", report.value())
                .update();
    }

    void giveBack(ReportId report) {
        jdbc.sql("UPDATE programmes.report SET state = 'DRAFT', submitted_by = NULL WHERE id = :id")
                .param("id", report.value())
                .update();
    }

    void approve(ReportId report, PersonId by, Instant at) {
        jdbc.sql("UPDATE programmes.report SET state = 'APPROVED', approved_by = :by, approved_at = :at WHERE id = :id")
                .param("by", by.value())
                .param("at", Columns.time(at))
                .param("id", report.value())
                .update();
    }

    Optional<PeriodReport> find(ReportId id) {
        Optional<PeriodReport> bare = jdbc.sql("SELECT * FROM programmes.report WHERE id = :id")
                .param("id", id.value())
                .query(ReportStore::report)
                .optional();
        return bare.map(report -> with(report, lines(id)));
    }

    /** The reports of a programme without their lines, the latest period first. */
    List<PeriodReport> of(ProgrammeId programme) {
        return jdbc.sql("SELECT * FROM programmes.report WHERE programme_id = :programme"
                        + " ORDER BY taken_on DESC, year DESC, ordinal DESC, version DESC LIMIT 500")
                .param("programme", programme.value())
                .query(ReportStore::report)
                .list();
    }

    private List<ReportLine> lines(ReportId report) {
        return jdbc.sql("SELECT * FROM programmes.report_line WHERE report_id = :report ORDER BY ordinal")
                .param("report", report.value())
                .query(ReportStore::line)
                .list();
    }

    private static ReportLine line(ResultSet row, int number) throws SQLException {
        UUID lead = Columns.uuidOrNull(row, "lead");
        return new ReportLine(
                row.getString("code"),
                row.getInt("depth"),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                lead == null ? null : new AgencyId(lead),
                Columns.dateOrNull(row, "last_day"),
                decimal(row, "percent"),
                decimal(row, "before"),
                NodeState.valueOf(row.getString("state")),
                row.getInt("late_below"),
                row.getString("words"));
    }

    private static PeriodReport report(ResultSet row, int number) throws SQLException {
        return new PeriodReport(
                new ReportId(Columns.uuid(row, "id")),
                new ProgrammeId(Columns.uuid(row, "programme_id")),
                new Period(PeriodKind.valueOf(row.getString("period")), row.getInt("year"), row.getInt("ordinal")),
                row.getInt("version"),
                ReportState.valueOf(row.getString("state")),
                Columns.date(row, "taken_on"),
                decimal(row, "percent"),
                row.getInt("late"),
                row.getString("unknown"),
                new PersonId(Columns.uuid(row, "drafted_by")),
                person(row, "submitted_by"),
                person(row, "approved_by"),
                Columns.instantOrNull(row, "approved_at"),
                List.of());
    }

    private static PeriodReport with(PeriodReport bare, List<ReportLine> lines) {
        return new PeriodReport(
                bare.id(),
                bare.programme(),
                bare.period(),
                bare.version(),
                bare.state(),
                bare.takenOn(),
                bare.percent(),
                bare.late(),
                bare.unknown(),
                bare.draftedBy(),
                bare.submittedBy(),
                bare.approvedBy(),
                bare.approvedAt(),
                lines);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID person = Columns.uuidOrNull(row, column);
        return person == null ? null : new PersonId(person);
    }

    private static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }
}
