package vn.banggiang.cases.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.cases.AskedCase;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.OpinionAnswer;
import vn.banggiang.cases.OpinionOrder;
import vn.banggiang.cases.OpinionReading;
import vn.banggiang.cases.Opinions;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.PageOf;

/** Opinions of other agencies on a case, for programs: asked, answered and passed over as in the pages. */
@RestController
@RequestMapping("/api/v1")
class OpinionsApi {

    private final Opinions consultations;
    private final OpinionReading reading;
    private final CaseReading cases;

    OpinionsApi(Opinions consultations, OpinionReading reading, CaseReading cases) {
        this.consultations = consultations;
        this.reading = reading;
        this.cases = cases;
    }

    /** What the caller's agency is asked, fifty a page, what waits first. */
    @GetMapping("/consultations")
    PageOf<AskedBody> asked(@AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "0") int page) {
        return reading.page(caller.actor(), page)
                .map(line -> new AskedBody(
                        line.asked().caseId().value(),
                        line.code().value(),
                        line.name(),
                        "",
                        List.of(),
                        ConsultationBody.of(line.asked())));
    }

    /** One of them with what belongs to it, for the agency that is asked. */
    @GetMapping("/consultations/{id}/{ordinal}")
    AskedBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable int ordinal) {
        AskedCase seen = reading.see(caller.actor(), new CaseId(id), ordinal);
        return new AskedBody(
                id,
                seen.one().code().value(),
                seen.one().asked().name(),
                seen.maskedName(),
                seen.papers().stream().map(PaperBody::of).toList(),
                ConsultationBody.of(seen.asked()));
    }

    /** Answers, by whoever holds the role there. */
    @PostMapping("/consultations/{id}/answer")
    AskedBody answer(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody AnswerBody body) {
        int ordinal = Objects.requireNonNullElse(body.ordinal(), 0);
        consultations.answer(caller.actor(), new CaseId(id), ordinal, body.answer());
        return one(caller, id, ordinal);
    }

    /** All that were asked about a case, for who sees it. */
    @GetMapping("/cases/{id}/consultations")
    List<ConsultationBody> of(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return cases.see(caller.actor(), new CaseId(id)).consultations().stream()
                .map(ConsultationBody::of)
                .toList();
    }

    /** Asks, by whose turn it is. */
    @PostMapping("/cases/{id}/consultations")
    List<ConsultationBody> ask(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody OrderBody body) {
        consultations.ask(caller.actor(), new CaseId(id), body.order());
        return of(caller, id);
    }

    /** Goes on without an answer that is overdue. */
    @PostMapping("/cases/{id}/consultations/passing")
    List<ConsultationBody> passOver(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody PassingBody body) {
        int ordinal = Objects.requireNonNullElse(body.ordinal(), 0);
        consultations.passOver(caller.actor(), new CaseId(id), ordinal, Objects.requireNonNullElse(body.reason(), ""));
        return of(caller, id);
    }

    /**
     * A case as far as an agency sees it that was asked.
     *
     * @param procedure its name
     * @param applicant masked; empty in lists
     * @param papers empty in lists, and once it is over
     */
    record AskedBody(
            UUID id,
            String code,
            String procedure,
            String applicant,
            List<PaperBody> papers,
            ConsultationBody consultation) {}

    /**
     * @param agencies 1 to 20
     * @param minutes working minutes for each; those of the step where it is missing
     */
    record OrderBody(
            @Nullable List<UUID> agencies,
            @Nullable String question,
            @Nullable Integer minutes) {

        OpinionOrder order() {
            return new OpinionOrder(
                    Objects.requireNonNullElse(agencies, List.<UUID>of()).stream()
                            .filter(Objects::nonNull)
                            .map(AgencyId::new)
                            .toList(),
                    Objects.requireNonNullElse(question, ""),
                    Objects.requireNonNullElse(minutes, 0));
        }
    }

    /**
     * @param ordinal of the consultation
     * @param document number and notation of a document of that agency; may be missing
     */
    record AnswerBody(
            @Nullable Integer ordinal,
            @Nullable String reply,
            @Nullable String words,
            @Nullable String document) {

        OpinionAnswer answer() {
            Reply read = Arrays.stream(Reply.values())
                    .filter(value -> value.name().equals(reply))
                    .findFirst()
                    .orElseThrow(() -> CasesException.invalid("reply", "cases.no-reply"));
            return new OpinionAnswer(
                    read, Objects.requireNonNullElse(words, ""), Objects.requireNonNullElse(document, ""));
        }
    }

    /**
     * @param ordinal of the consultation
     * @param reason said on the control slip
     */
    record PassingBody(@Nullable Integer ordinal, @Nullable String reason) {}
}
