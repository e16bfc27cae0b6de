package vn.banggiang.programmes.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.programmes.ProgrammeId;

/**
 * One version of a period's report.
 *
 * @param version counted from 1; the versions of a period stand beside each other
 * @param takenOn the day whose state it tells
 * @param percent of the whole; null where nothing was known
 * @param unknown codes of those at the top that had no figures
 */
public record PeriodReport(
        ReportId id,
        ProgrammeId programme,
        Period period,
        int version,
        ReportState state,
        LocalDate takenOn,
        @Nullable BigDecimal percent,
        int late,
        String unknown,
        PersonId draftedBy,
        @Nullable PersonId submittedBy,
        @Nullable PersonId approvedBy,
        @Nullable Instant approvedAt,
        List<ReportLine> lines) {

    /** Copies the list. */
    public PeriodReport {
        lines = List.copyOf(lines);
    }
}
