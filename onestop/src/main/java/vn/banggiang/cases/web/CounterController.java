package vn.banggiang.cases.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.Contact;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.Application;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseRights;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.DoneHere;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.Paper;
import vn.banggiang.procedures.facts.ProcedureCode;

/** The counter: a procedure is found, what somebody brought is entered, and the receipt is made. */
@Controller
@RequestMapping("/cases/new")
class CounterController {

    private static final int MOST_PAPERS = 100;

    private final Counter counter;
    private final CaseMoves moves;
    private final CaseRights rights;
    private final DoneHere done;
    private final ProceduresInForce procedures;
    private final Clock clock;

    CounterController(
            Counter counter,
            CaseMoves moves,
            CaseRights rights,
            DoneHere done,
            ProceduresInForce procedures,
            Clock clock) {
        this.counter = counter;
        this.moves = moves;
        this.rights = rights;
        this.done = done;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @param procedure code of the one that is applied for; empty while it is looked for */
    @GetMapping
    String fresh(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String procedure,
            Model model) {
        requireReceiver(officer.actor());
        if (procedure.isEmpty()) {
            model.addAttribute("words", q);
            model.addAttribute("choices", done.by(officer.actor().agency(), q));
            return "cases/choose";
        }
        ProcedureInForce inForce = asked(procedure);
        model.addAttribute("procedure", inForce);
        model.addAttribute("papers", papers(inForce));
        return "cases/enter";
    }

    /** @param accept whether it is accepted at once, when all is there */
    @PostMapping
    String enter(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam UUID id,
            @RequestParam String procedure,
            @RequestParam(defaultValue = "COUNTER") String channel,
            @RequestParam(defaultValue = "false") boolean accept,
            @RequestParam MultiValueMap<String, String> fields) {
        Actor actor = officer.actor();
        ProcedureInForce inForce = asked(procedure);
        var application = Application.onPaper(
                new CaseId(id),
                inForce.facts().code(),
                responsible(inForce, actor.agency()),
                way(channel),
                applicant(fields),
                brought(papers(inForce), fields, clock.instant()));
        Case one = counter.enter(actor, application);
        if (accept && one.state() == CaseState.SUBMITTED) {
            moves.accept(actor, one);
        }
        return "redirect:/cases/" + id;
    }

    private ApplicantFacts applicant(MultiValueMap<String, String> fields) {
        LocalDate today = VietnamTime.today(clock);
        return ApplicantFacts.shown(
                text(fields, "name"),
                TypedDay.read(text(fields, "born")).orElse(null),
                text(fields, "number"),
                text(fields, "representative"),
                Contact.typed(text(fields, "telephone"), text(fields, "email"), text(fields, "address")),
                today);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private ProcedureInForce asked(String code) {
        return procedures
                .called(new ProcedureCode(code))
                .orElseThrow(() -> CasesException.invalid("procedure", "cases.procedure-not-done"));
    }

    /** The own agency where it does the procedure, else the one that does. */
    private static AgencyId responsible(ProcedureInForce procedure, AgencyId own) {
        return procedure.performers().contains(own)
                ? own
                : procedure.performers().iterator().next();
    }

    private static ChannelKind way(String channel) {
        return channel.equals(ChannelKind.POST.name()) ? ChannelKind.POST : ChannelKind.COUNTER;
    }

    private static List<Paper> papers(ProcedureInForce procedure) {
        return procedure.facts().papers().stream()
                .flatMap(set -> set.papers().stream())
                .limit(MOST_PAPERS)
                .toList();
    }

    private static List<BroughtPaper> brought(List<Paper> asked, MultiValueMap<String, String> fields, Instant now) {
        List<BroughtPaper> brought = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            int originals = count(fields.getFirst("originals-" + place));
            int copies = count(fields.getFirst("copies-" + place));
            if (originals + copies > 0) {
                Paper paper = asked.get(place);
                brought.add(new BroughtPaper(paper.code(), name(paper), originals, copies, null, now));
            }
        }
        return brought;
    }

    private static String name(Paper paper) {
        int most = 500;
        return paper.name().length() <= most ? paper.name() : paper.name().substring(0, most);
    }

    private static int count(@Nullable String typed) {
        String read = Objects.requireNonNullElse(typed, "").strip();
        if (read.isEmpty()) {
            return 0;
        }
        return Optional.of(read)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> CasesException.invalid("papers", "cases.no-amount", 999));
    }

    private void requireReceiver(Actor actor) {
        if (!rights.mayReceive(actor)) {
            throw CasesException.forbidden("cases.only-one-stop");
        }
    }
}
