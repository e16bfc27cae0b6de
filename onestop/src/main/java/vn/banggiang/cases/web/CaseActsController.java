package vn.banggiang.cases.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.cases.CaseFees;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseResults;
import vn.banggiang.cases.MoveOrder;
import vn.banggiang.cases.ResultWords;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeKind;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** What is done with a case. */
@Controller
@RequestMapping("/cases/{id}")
class CaseActsController {

    private final CaseMoves moves;
    private final CaseResults results;
    private final CaseReading reading;
    private final CaseFees fees;

    CaseActsController(CaseMoves moves, CaseResults results, CaseReading reading, CaseFees fees) {
        this.moves = moves;
        this.results = results;
        this.reading = reading;
        this.fees = fees;
    }

    /** @param way name of the outcome and, behind a colon, the step to come */
    @PostMapping("/move")
    String move(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String until) {
        moves.move(by.actor(), new CaseId(id), revision, new MoveOrder(way(way), words, day(until)));
        return back(id);
    }

    @PostMapping("/take-up")
    String takeUp(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id) {
        moves.takeUp(by.actor(), new CaseId(id));
        return back(id);
    }

    @PostMapping("/complete")
    String complete(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id) {
        moves.complete(by.actor(), new CaseId(id));
        return back(id);
    }

    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, @RequestParam int revision) {
        moves.withdraw(by.actor(), new CaseId(id), revision);
        return back(id);
    }

    /** @param charge id of the charge, chosen by the form */
    @PostMapping("/fee")
    String fee(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID charge,
            @RequestParam(defaultValue = "FEE") String kind,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "false") boolean waits) {
        ChargeKind asked = kind.equals(ChargeKind.CHARGE.name()) ? ChargeKind.CHARGE : ChargeKind.FEE;
        fees.ask(
                by.actor(),
                new CaseId(id),
                new CaseFees.FeeOrder(new ChargeId(charge), asked, purpose, dong(amount), waits));
        return back(id);
    }

    private static long dong(String typed) {
        return Optional.of(typed.replaceAll("[., ]", ""))
                .filter(digits -> digits.matches("\\d{1,13}"))
                .map(Long::parseLong)
                .orElseThrow(() -> CasesException.invalid("amount", "cases.no-dong"));
    }

    /** Who applies, in full. Asked for by a form, because the look is written down. */
    @PostMapping("/applicant")
    String applicant(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, Model model) {
        model.addAttribute("one", reading.see(by.actor(), new CaseId(id)).one());
        model.addAttribute("applicant", reading.applicant(by.actor(), new CaseId(id)));
        return "cases/applicant";
    }

    /** @param document id of the draft, chosen by the form */
    @PostMapping("/result")
    String result(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID document,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String signer) {
        var words = new ResultWords(type(type), subject, body, signer(signer));
        results.draft(by.actor(), new CaseId(id), new OutgoingId(document), words);
        return "redirect:/outgoing/" + document;
    }

    private static String back(UUID id) {
        return "redirect:/cases/" + id;
    }

    private static Way way(String typed) {
        String[] parts = typed.split(":", 2);
        Outcome outcome = Optional.of(parts[0])
                .flatMap(name -> Arrays.stream(Outcome.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> CasesException.invalid("way", "cases.no-such-way"));
        return new Way(outcome, parts.length < 2 ? null : new StepKey(parts[1]));
    }

    private static DocumentType type(String name) {
        return DocumentType.named(name).orElseThrow(() -> CasesException.invalid("type", "cases.no-type"));
    }

    private static PersonId signer(String typed) {
        try {
            return new PersonId(UUID.fromString(typed));
        } catch (IllegalArgumentException nobody) {
            throw CasesException.invalid("signer", "cases.missing");
        }
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isBlank()
                ? null
                : TypedDay.read(typed).orElseThrow(() -> CasesException.invalid("until", "cases.no-day"));
    }
}
