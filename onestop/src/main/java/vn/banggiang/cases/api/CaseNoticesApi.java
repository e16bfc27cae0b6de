package vn.banggiang.cases.api;

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
import vn.banggiang.cases.CaseNoticeDesk;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.notices.Arrival;
import vn.banggiang.notices.Notice;
import vn.banggiang.notices.Telling;

/** What whoever applied was told, and whether it arrived. */
@RestController
@RequestMapping("/api/v1/cases/{id}/notices")
class CaseNoticesApi {

    private final CaseNoticeDesk notices;

    CaseNoticesApi(CaseNoticeDesk notices) {
        this.notices = notices;
    }

    /**
     * One notice.
     *
     * @param kind such as COMPLETION_ASKED
     * @param email masked; empty where no address is known
     * @param since when it came as far as it did
     * @param told how an official told it; null where none did
     */
    record NoticeBody(
            UUID id,
            String kind,
            String email,
            Arrival arrival,
            Instant sentAt,
            Instant since,
            @Nullable Telling told) {

        static NoticeBody of(Notice notice) {
            return new NoticeBody(
                    notice.id().value(),
                    notice.kind(),
                    notice.email(),
                    notice.arrival(),
                    notice.sentAt(),
                    notice.since(),
                    notice.told());
        }
    }

    /** @param how TELEPHONE, COUNTER or LETTER */
    record ToldBody(@Nullable String how) {}

    /** In the order of time. */
    @GetMapping
    List<NoticeBody> of(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return notices.of(caller.actor(), new CaseId(id)).stream()
                .map(NoticeBody::of)
                .toList();
    }

    /** An official of the counter told the person what did not arrive. */
    @PostMapping("/{notice}/telling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID notice,
            @RequestBody ToldBody body) {
        Telling how = Telling.called(body.how() == null ? "" : body.how())
                .orElseThrow(() -> CasesException.invalid("how", "cases.missing"));
        notices.told(caller.actor(), new CaseId(id), notice, how);
    }
}
