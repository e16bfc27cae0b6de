package vn.banggiang.cases.web;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.CaseCount;
import vn.banggiang.cases.CaseFees;
import vn.banggiang.cases.CaseFigures;
import vn.banggiang.cases.CaseFilter;
import vn.banggiang.cases.CaseGrouping;
import vn.banggiang.cases.CaseList;
import vn.banggiang.cases.CaseNarrowing;
import vn.banggiang.cases.CaseNoticeDesk;
import vn.banggiang.cases.CasePeriod;
import vn.banggiang.cases.CaseRatings;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseRegister;
import vn.banggiang.cases.CaseResults;
import vn.banggiang.cases.CaseRights;
import vn.banggiang.cases.CaseSheets;
import vn.banggiang.cases.CaseStanding;
import vn.banggiang.cases.CaseView;
import vn.banggiang.cases.LinkedCases;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.FileAnswer;

/** The cases of an agency, and each of them with where it stands. */
@Controller
@RequestMapping("/cases")
class CasesController {

    private final CaseList list;
    private final CaseReading reading;
    private final CaseRights rights;
    private final CaseResults results;
    private final LinkedCases linked;
    private final CaseSheets sheets;
    private final CaseFees fees;
    private final CaseRegister register;
    private final CaseFigures figures;
    private final CaseNoticeDesk notices;
    private final CaseRatings ratings;
    private final Directory directory;
    private final Clock clock;

    CasesController(
            CaseList list,
            CaseReading reading,
            CaseRights rights,
            CaseResults results,
            LinkedCases linked,
            CaseSheets sheets,
            CaseFees fees,
            CaseRegister register,
            CaseFigures figures,
            CaseNoticeDesk notices,
            CaseRatings ratings,
            Directory directory,
            Clock clock) {
        this.list = list;
        this.reading = reading;
        this.rights = rights;
        this.results = results;
        this.linked = linked;
        this.sheets = sheets;
        this.fees = fees;
        this.register = register;
        this.figures = figures;
        this.notices = notices;
        this.ratings = ratings;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<CaseStanding> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable CaseCount count,
            @RequestParam(required = false) @Nullable CaseGrouping by,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        CaseNarrowing counted = count == null ? null : new CaseNarrowing(CasePeriod.read(period), count, by, key);
        CaseFilter filter = new CaseFilter(status, q, page, counted);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", list.page(reader.actor(), filter));
        model.addAttribute("receives", rights.mayReceive(reader.actor()));
        model.addAttribute("figures", figures.mayRead(reader.actor()));
        return "cases/list";
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        CaseView view = reading.see(reader.actor(), new CaseId(id));
        model.addAttribute("view", view);
        model.addAttribute("sheets", sheets.of(view));
        model.addAttribute("notices", notices.of(reader.actor(), new CaseId(id)));
        model.addAttribute("now", clock.instant());
        ratings.of(view.one().id()).ifPresent(rating -> model.addAttribute("rating", rating));
        model.addAttribute("people", people(view));
        model.addAttribute("agencies", agencies(view));
        model.addAttribute("receives", rights.mayReceive(reader.actor()));
        model.addAttribute("signers", directory.holders(reader.actor().agency(), Role.LEADER));
        model.addAttribute(
                "passes",
                rights.mayPassOver(reader.actor(), view.one(), view.step().slot()));
        model.addAttribute("parent", linked.parent(view.one().id()));
        model.addAttribute("children", linked.children(view.one().id()));
        model.addAttribute("followers", linked.offered(reader.actor(), view.one()));
        model.addAttribute("signedBy", results.signer(view.results()).orElse(""));
        model.addAttribute("charges", fees.of(reader.actor(), new CaseId(id)));
        return "cases/case";
    }

    /** @param month such as 2026-11; this one where it is missing */
    @GetMapping("/register")
    ResponseEntity<Resource> register(
            @AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String month) {
        YearMonth asked = month(month);
        return FileAnswer.of(
                "so-theo-doi-" + asked + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                target -> register.print(reader.actor(), asked, target));
    }

    /** A statutory form to print. */
    @GetMapping(path = "/{id}/sheets/{form}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable String form) {
        SheetForm asked = SheetForm.tagged(form).orElseThrow(() -> CasesException.missing("cases.not-found"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(sheets.print(reader.actor(), new CaseId(id), asked));
    }

    private YearMonth month(String typed) {
        if (typed.isBlank()) {
            return YearMonth.from(VietnamTime.today(clock));
        }
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException noMonth) {
            throw CasesException.invalid("month", "cases.no-month");
        }
    }

    private Map<PersonId, String> people(CaseView view) {
        Set<PersonId> known = new HashSet<>();
        for (Passage passage : view.passages()) {
            Stream.of(passage.person(), passage.leftBy())
                    .flatMap(Stream::ofNullable)
                    .forEach(known::add);
        }
        view.events().stream()
                .map(CaseEvent::person)
                .flatMap(Stream::ofNullable)
                .forEach(known::add);
        return directory.people(known).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }

    private Map<AgencyId, String> agencies(CaseView view) {
        Set<AgencyId> all = new HashSet<>(view.one().agencies().all());
        view.passages().forEach(passage -> all.add(passage.agency()));
        view.events().forEach(event -> all.add(event.agency()));
        view.consultations().forEach(asked -> all.add(asked.agency()));
        return List.copyOf(directory.agencies(all).values()).stream()
                .collect(Collectors.toMap(agency -> agency.id(), agency -> agency.name()));
    }
}
