package vn.banggiang.programmes.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.report.Period;
import vn.banggiang.programmes.report.PeriodKind;
import vn.banggiang.programmes.report.PeriodReport;
import vn.banggiang.programmes.report.PeriodReports;
import vn.banggiang.programmes.report.ReportId;
import vn.banggiang.programmes.report.ReportLine;
import vn.banggiang.programmes.report.ReportPrint;
import vn.banggiang.programmes.report.ReportState;

/** Reports of a programme's periods for programs. */
@RestController
@RequestMapping("/api/v1/programmes/{programme}/reports")
class ReportsApi {

    private final PeriodReports reports;
    private final ReportPrint print;

    ReportsApi(PeriodReports reports, ReportPrint print) {
        this.reports = reports;
        this.print = print;
    }

    /** Those that the caller may see, the latest first, without their lines. */
    @GetMapping
    List<ReportBody> all(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID programme) {
        return reports.of(caller.actor(), new ProgrammeId(programme)).stream()
                .map(ReportBody::of)
                .toList();
    }

    /** Takes a report of a period, or answers the one that is open. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReportBody take(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID programme,
            @RequestBody PeriodBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        ReportId id = reports.take(
                caller.actor(),
                new ProgrammeId(programme),
                new ReportId(key.orElseGet(UUID::randomUUID)),
                new Period(body.period(), body.year(), body.ordinal()));
        return one(caller, programme, id.value());
    }

    /** One report with its lines. */
    @GetMapping("/{id}")
    ReportBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID programme, @PathVariable UUID id) {
        return ReportBody.of(reports.see(caller.actor(), new ProgrammeId(programme), new ReportId(id)));
    }

    /** As a báo cáo of Decree 30. */
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID programme, @PathVariable UUID id) {
        return print.of(caller.actor(), new ProgrammeId(programme), new ReportId(id));
    }

    /** Says something about a line of a draft. */
    @PostMapping("/{id}/words")
    ReportBody say(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            @RequestBody WordsBody body) {
        reports.say(
                caller.actor(),
                new ProgrammeId(programme),
                new ReportId(id),
                Objects.requireNonNullElse(body.code(), ""),
                Objects.requireNonNullElse(body.words(), ""));
        return one(caller, programme, id);
    }

    /** Lays a draft before the leader. */
    @PostMapping("/{id}/submit")
    ReportBody submit(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID programme, @PathVariable UUID id) {
        reports.submit(caller.actor(), new ProgrammeId(programme), new ReportId(id));
        return one(caller, programme, id);
    }

    /** Approves it: it stays as it is. */
    @PostMapping("/{id}/approve")
    ReportBody approve(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID programme, @PathVariable UUID id) {
        reports.approve(caller.actor(), new ProgrammeId(programme), new ReportId(id));
        return one(caller, programme, id);
    }

    /** @param ordinal which one of its year, counted from 1 */
    record PeriodBody(PeriodKind period, int year, int ordinal) {}

    /** @param code of the line */
    record WordsBody(@Nullable String code, @Nullable String words) {}

    /** @param unknown codes of those at the top without figures */
    record ReportBody(
            UUID id,
            PeriodKind period,
            int year,
            int ordinal,
            int version,
            ReportState state,
            LocalDate takenOn,
            @Nullable BigDecimal percent,
            int late,
            String unknown,
            List<LineBody> lines) {

        static ReportBody of(PeriodReport report) {
            return new ReportBody(
                    report.id().value(),
                    report.period().kind(),
                    report.period().year(),
                    report.period().ordinal(),
                    report.version(),
                    report.state(),
                    report.takenOn(),
                    report.percent(),
                    report.late(),
                    report.unknown(),
                    report.lines().stream().map(LineBody::of).toList());
        }
    }

    /** @param before what the last approved report said */
    record LineBody(
            String code,
            String name,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal before,
            String words) {

        static LineBody of(ReportLine line) {
            return new LineBody(line.code(), line.name(), line.percent(), line.before(), line.words());
        }
    }
}
