package vn.banggiang.auditing.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.audit.JournalFilter;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.audit.JournalVerdict;
import vn.banggiang.auditing.ChainVerification;
import vn.banggiang.auditing.ChainVerifications;
import vn.banggiang.auditing.JournalDesk;
import vn.banggiang.auditing.JournalExport;
import vn.banggiang.auditing.JournalExport.ExportedLine;
import vn.banggiang.auditing.JournalExport.JournalFile;
import vn.banggiang.auditing.JournalNames;
import vn.banggiang.auditing.JournalTable;
import vn.banggiang.auditing.OpenedLine;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.SheetFormat;

/** The journal for an auditor's programs. */
@RestController
@RequestMapping("/api/v1/journal")
class JournalApi {

    private static final int MOST = 1000;

    private final JournalDesk desk;
    private final JournalNames names;
    private final JournalExport export;
    private final JournalTable table;
    private final ChainVerifications verifications;

    JournalApi(
            JournalDesk desk,
            JournalNames names,
            JournalExport export,
            JournalTable table,
            ChainVerifications verifications) {
        this.desk = desk;
        this.names = names;
        this.export = export;
        this.table = table;
        this.verifications = verifications;
    }

    /**
     * Lines, newest first.
     *
     * @param until the first moment that is too late
     * @param before the id of the last line of the page before
     */
    @GetMapping
    List<ExportedLine> lines(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") int size) {
        return named(desk.page(
                caller.actor(),
                new JournalFilter(from, until, person, agency, action, subject),
                before,
                Math.clamp(size, 1, MOST)));
    }

    /** One line with its place in the chain and the latest lines about the same subject. */
    @GetMapping("/{id}")
    LineBody line(@AuthenticationPrincipal SignedIn caller, @PathVariable long id) {
        OpenedLine opened = desk.line(caller.actor(), id);
        var place = opened.place();
        return new LineBody(
                named(List.of(opened.line())).getFirst(),
                place == null ? null : place.position(),
                place == null ? null : place.hash(),
                named(opened.ofTheSubject()));
    }

    /** All lines that the filter asks for, newest first, as JSON Lines. */
    @GetMapping("/export")
    void export(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            HttpServletResponse response)
            throws IOException {
        JournalFile file = export.of(caller.actor(), new JournalFilter(from, until, person, agency, action, subject));
        response.setContentType(JournalFile.MEDIA_TYPE);
        file.writeTo(response.getOutputStream());
    }

    /** The same as a spreadsheet. */
    @GetMapping(path = "/export", params = "format")
    ResponseEntity<Resource> spreadsheet(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam SheetFormat format,
            Locale language) {
        JournalFilter filter = new JournalFilter(from, until, person, agency, action, subject);
        return FileAnswer.of(table.of(caller.actor(), filter, format, language), format, "journal");
    }

    /** Starts a verification of the chain; while one goes on, it is that one. */
    @PostMapping("/verifications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    VerificationBody verify(@AuthenticationPrincipal SignedIn caller) {
        return VerificationBody.of(verifications.start(caller.actor()));
    }

    /** How far it is, and what it found. */
    @GetMapping("/verifications/{id}")
    VerificationBody verification(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return VerificationBody.of(verifications.of(caller.actor(), id));
    }

    private List<ExportedLine> named(List<JournalLine> lines) {
        var known = names.of(lines);
        return lines.stream().map(line -> ExportedLine.of(line, known)).toList();
    }

    /** A line; {@code position} and {@code hash} are absent until it is linked. */
    record LineBody(
            ExportedLine line,
            @Nullable Long position,
            @Nullable String hash,
            List<ExportedLine> ofTheSubject) {}

    /** A verification; {@code verdict} is absent while it goes on and where {@code failure} says why there is none. */
    record VerificationBody(
            UUID id,
            Instant askedAt,
            long links,
            long checked,
            @Nullable Instant endedAt,
            @Nullable String failure,
            @Nullable JournalVerdict verdict) {

        static VerificationBody of(ChainVerification verification) {
            return new VerificationBody(
                    verification.id(),
                    verification.askedAt(),
                    verification.links(),
                    verification.checked(),
                    verification.endedAt(),
                    verification.failure(),
                    verification.verdict());
        }
    }
}
