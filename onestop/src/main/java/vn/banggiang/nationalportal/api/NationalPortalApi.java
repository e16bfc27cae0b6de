package vn.banggiang.nationalportal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.nationalportal.NationalBoard;
import vn.banggiang.nationalportal.NationalDesk;
import vn.banggiang.nationalportal.StoppedReport;
import vn.banggiang.nationalportal.StoppedSubmission;

/** How the way to the national portal is, for programs that watch over it. */
@RestController
@RequestMapping("/api/v1/national-portal")
class NationalPortalApi {

    private final NationalDesk desk;

    NationalPortalApi(NationalDesk desk) {
        this.desk = desk;
    }

    /** What was told, what waits, and what did not pass. */
    @GetMapping
    BoardBody board(@AuthenticationPrincipal SignedIn caller) {
        return BoardBody.of(desk.isConnected(), desk.board(caller.actor()));
    }

    /** Tells of a case again. */
    @PostMapping("/reports/{id}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tellAgain(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        desk.tellAgain(caller.actor(), new CaseId(id));
    }

    /** Tries to take in a submission again. */
    @PostMapping("/submissions/{code}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeAgain(@AuthenticationPrincipal SignedIn caller, @PathVariable String code) {
        desk.takeAgain(caller.actor(), code);
    }

    /** Says that a submission becomes no case. */
    @PostMapping("/submissions/{code}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@AuthenticationPrincipal SignedIn caller, @PathVariable String code, @RequestBody RefusalBody body) {
        desk.decline(caller.actor(), code, body.reason() == null ? "" : body.reason());
    }

    record RefusalBody(@Nullable String reason) {}

    record BoardBody(
            boolean connected,
            long told,
            long waiting,
            long minutesBehind,
            long arrived,
            List<ReportBody> reports,
            List<SubmissionBody> submissions) {

        static BoardBody of(boolean connected, NationalBoard board) {
            return new BoardBody(
                    connected,
                    board.told(),
                    board.waiting(),
                    board.minutesBehind(),
                    board.arrived(),
                    board.reports().stream().map(ReportBody::of).toList(),
                    board.submissions().stream().map(SubmissionBody::of).toList());
        }
    }

    record ReportBody(UUID id, String code, UUID agency, Instant givenUpAt, String answer) {

        static ReportBody of(StoppedReport one) {
            return new ReportBody(one.id().value(), one.code(), one.agency().value(), one.givenUpAt(), one.answer());
        }
    }

    /** @param fault code of why, as problem details have it */
    record SubmissionBody(String code, String procedure, Instant seenAt, String fault, String refusal) {

        static SubmissionBody of(StoppedSubmission one) {
            return new SubmissionBody(one.code(), one.procedure(), one.seenAt(), one.fault(), one.refusal());
        }
    }
}
