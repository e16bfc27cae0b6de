package vn.banggiang.cases.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.Contact;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.Application;
import vn.banggiang.cases.CaseFilter;
import vn.banggiang.cases.CaseList;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseResults;
import vn.banggiang.cases.CaseSheets;
import vn.banggiang.cases.CaseStanding;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.MoveOrder;
import vn.banggiang.cases.ResultWords;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.shell.PageOf;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** The one-stop shop for programs: entered, moved, decided and handed over as in the pages. */
@RestController
@RequestMapping("/api/v1/cases")
class CasesApi {

    private final Counter counter;
    private final CaseMoves moves;
    private final CaseResults results;
    private final CaseReading reading;
    private final CaseList list;
    private final CaseSheets sheets;
    private final Clock clock;

    CasesApi(
            Counter counter,
            CaseMoves moves,
            CaseResults results,
            CaseReading reading,
            CaseList list,
            CaseSheets sheets,
            Clock clock) {
        this.counter = counter;
        this.moves = moves;
        this.results = results;
        this.reading = reading;
        this.list = list;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Fifty of what the caller sees, those with the nearest day first. */
    @GetMapping
    PageOf<CaseLineBody> list(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") Set<CaseStanding> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return list.page(caller.actor(), new CaseFilter(status, q, page)).map(CaseLineBody::of);
    }

    /** One, with its steps, events and papers. */
    @GetMapping("/{id}")
    CaseBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return CaseBody.of(reading.see(caller.actor(), new CaseId(id)));
    }

    /** Enters what somebody brought to the counter. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CaseBody enter(
            @AuthenticationPrincipal SignedIn caller,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            @RequestBody ApplicationBody body) {
        CaseId id = new CaseId(key.orElseGet(UUID::randomUUID));
        counter.enter(caller.actor(), body.application(id, clock.instant()));
        return one(caller, id.value());
    }

    /** Leaves the step by one of its ways. */
    @PostMapping("/{id}/moves")
    CaseBody move(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody MoveBody body) {
        moves.move(caller.actor(), new CaseId(id), Required.of("revision", body.revision()), body.order());
        return one(caller, id);
    }

    /** Takes it out of the pool. */
    @PostMapping("/{id}/taking")
    CaseBody takeUp(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        moves.takeUp(caller.actor(), new CaseId(id));
        return one(caller, id);
    }

    /** What was asked for was brought. */
    @PostMapping("/{id}/completion")
    CaseBody complete(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        moves.complete(caller.actor(), new CaseId(id));
        return one(caller, id);
    }

    /** Whoever applied took it back. */
    @PostMapping("/{id}/withdrawal")
    CaseBody withdraw(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WithdrawalBody body) {
        moves.withdraw(caller.actor(), new CaseId(id), Required.of("revision", body.revision()));
        return one(caller, id);
    }

    /** Drafts the result, a document like all others. {@code Idempotency-Key} becomes its id. */
    @PostMapping("/{id}/results")
    @ResponseStatus(HttpStatus.CREATED)
    CaseBody draft(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            @RequestBody ResultBody body) {
        results.draft(caller.actor(), new CaseId(id), new OutgoingId(key.orElseGet(UUID::randomUUID)), body.words());
        return one(caller, id);
    }

    /** Who applies, in full; the look stands in the journal. */
    @GetMapping("/{id}/applicant")
    ApplicantBody applicant(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ApplicantBody.of(reading.applicant(caller.actor(), new CaseId(id)));
    }

    /** A statutory form as a PDF: {@code receipt}, {@code completion}, {@code refusal}, {@code apology}, {@code stop}, {@code control-slip}. */
    @GetMapping(path = "/{id}/sheets/{form}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable String form) {
        SheetForm asked = SheetForm.tagged(form).orElseThrow(() -> CasesException.missing("cases.not-found"));
        return ResponseEntity.ok(sheets.print(caller.actor(), new CaseId(id), asked));
    }

    /** By what the citizen follows it, for one-stop officers. */
    @GetMapping("/{id}/tracking-key")
    KeyBody key(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        TrackingKey key = reading.key(caller.actor(), new CaseId(id));
        return new KeyBody(key.value(), key.secret());
    }

    /**
     * @param responsible the agency that shall work on it; the caller's where it is missing
     */
    record ApplicationBody(
            @Nullable String procedure,
            @Nullable UUID responsible,
            @Nullable ChannelKind channel,
            @Nullable ApplicantBody applicant,
            @Nullable List<PaperBody> papers) {

        Application application(CaseId id, Instant now) {
            List<PaperBody> brought = Objects.requireNonNullElse(papers, List.of());
            return Application.onPaper(
                    id,
                    new ProcedureCode(Required.of("procedure", procedure)),
                    new AgencyId(Required.of("responsible", responsible)),
                    Objects.requireNonNullElse(channel, ChannelKind.COUNTER),
                    Required.of("applicant", applicant).facts(VietnamTime.day(now)),
                    brought.stream().map(paper -> paper.paper(now)).toList());
        }
    }

    /**
     * Who applies.
     *
     * @param number of identity, or a business's code; empty for a person who has none
     * @param born of a person
     * @param representative of a business
     */
    record ApplicantBody(
            @Nullable String name,
            @Nullable String number,
            @Nullable LocalDate born,
            @Nullable String representative,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String address) {

        static ApplicantBody of(ApplicantFacts facts) {
            return new ApplicantBody(
                    facts.name(),
                    facts.number(),
                    facts.born(),
                    facts.representative(),
                    facts.contact().telephone(),
                    facts.contact().email(),
                    facts.contact().address());
        }

        ApplicantFacts facts(LocalDate today) {
            return ApplicantFacts.shown(
                    Objects.requireNonNullElse(name, ""),
                    born,
                    Objects.requireNonNullElse(number, ""),
                    Objects.requireNonNullElse(representative, ""),
                    Contact.typed(
                            Objects.requireNonNullElse(telephone, ""),
                            Objects.requireNonNullElse(email, ""),
                            Objects.requireNonNullElse(address, "")),
                    today);
        }
    }

    /**
     * @param revision that the caller read
     * @param to the step to come, where one comes
     */
    record MoveBody(
            @Nullable Integer revision,
            @Nullable String outcome,
            @Nullable String to,
            @Nullable String words,
            @Nullable LocalDate until) {

        MoveOrder order() {
            var way = new Way(Required.outcome(outcome), to == null || to.isBlank() ? null : new StepKey(to));
            return new MoveOrder(way, Objects.requireNonNullElse(words, ""), until);
        }
    }

    /**
     * @param type name of the type of document, such as "Quyết định"
     * @param signer the leader who is to sign
     */
    record ResultBody(
            @Nullable String type,
            @Nullable String subject,
            @Nullable String body,
            @Nullable UUID signer) {

        ResultWords words() {
            return new ResultWords(
                    DocumentType.named(Objects.requireNonNullElse(type, ""))
                            .orElseThrow(() -> CasesException.invalid("type", "cases.no-type")),
                    Objects.requireNonNullElse(subject, ""),
                    Objects.requireNonNullElse(body, ""),
                    new PersonId(Required.of("signer", signer)));
        }
    }

    /** @param revision that the caller read */
    record WithdrawalBody(@Nullable Integer revision) {}

    /** @param secret that stands beside the code on the receipt */
    record KeyBody(String key, String secret) {}

    /** What cannot be missing. */
    private static final class Required {

        private Required() {}

        static <T> T of(String field, @Nullable T value) {
            if (value == null) {
                throw CasesException.invalid(field, "cases.missing");
            }
            return value;
        }

        static Outcome outcome(@Nullable String name) {
            return Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> CasesException.invalid("outcome", "cases.no-such-way"));
        }
    }
}
