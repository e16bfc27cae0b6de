package vn.banggiang.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
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
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureFilter;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureLine;
import vn.banggiang.procedures.ProcedureList;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProcedureStanding;
import vn.banggiang.procedures.ProcedureVersion;
import vn.banggiang.procedures.ProcedureView;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.FactDifference;
import vn.banggiang.procedures.national.NationalWriter;
import vn.banggiang.procedures.national.TableWriter;
import vn.banggiang.procedures.open.OpenProcedure;
import vn.banggiang.procedures.open.OpenProcedures;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.shell.PageOf;
import vn.banggiang.tables.SheetFormat;

/** The catalogue for officials: the list, each procedure with its past, both as files. */
@Controller
@RequestMapping("/procedures")
class ProceduresController {

    private final Procedures procedures;
    private final ProcedureList list;
    private final OpenProcedures open;
    private final ProcedureRights rights;
    private final PublicFrame portals;
    private final Directory directory;
    private final Clock clock;

    ProceduresController(
            Procedures procedures,
            ProcedureList list,
            OpenProcedures open,
            ProcedureRights rights,
            PublicFrame portals,
            Directory directory,
            Clock clock) {
        this.procedures = procedures;
        this.list = list;
        this.open = open;
        this.rights = rights;
        this.portals = portals;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<ProcedureStanding> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        ProcedureFilter filter = new ProcedureFilter(status, q, field, page);
        PageOf<ProcedureLine> lines = list.page(reader.actor(), filter);
        Set<AgencyId> keepers =
                lines.lines().stream().map(ProcedureLine::agency).collect(Collectors.toSet());
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("agencies", directory.agencies(keepers));
        model.addAttribute(
                "writes", rights.mayWrite(reader.actor(), reader.actor().agency()));
        return "procedures/list";
    }

    @GetMapping("/{id}")
    String procedure(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        ProcedureView view = procedures.see(reader.actor(), new ProcedureId(id));
        LocalDate today = VietnamTime.today(clock);
        AgencyId keeper = view.procedure().agency();
        Optional<ProcedureVersion> inForce = view.inForce(today);
        model.addAttribute("view", view);
        model.addAttribute("keeper", directory.agency(keeper));
        model.addAttribute("today", today);
        model.addAttribute("standing", view.standing(today));
        model.addAttribute(
                "differences",
                inForce.map(done -> FactDifference.between(
                                done.facts(), view.newest().facts()))
                        .orElse(List.of()));
        model.addAttribute("people", people(view));
        model.addAttribute("publishes", rights.mayPublish(reader.actor(), keeper));
        model.addAttribute("writes", rights.mayWrite(reader.actor(), keeper));
        model.addAttribute(
                "href",
                inForce.flatMap(done -> portals.of(keeper))
                        .map(site ->
                                site.href(OpenProcedure.below(view.procedure().code())))
                        .orElse(""));
        return "procedures/procedure";
    }

    /** Those in force, in the national database's JSON. */
    @GetMapping("/export.json")
    ResponseEntity<Resource> json(@AuthenticationPrincipal SignedIn reader) {
        String all = NationalWriter.all(open.all());
        return FileAnswer.of(
                "thu-tuc-hanh-chinh.json", MediaType.APPLICATION_JSON_VALUE, target -> Json.write(all, target));
    }

    /** Those in force, as a table. */
    @GetMapping("/export")
    ResponseEntity<Resource> table(@AuthenticationPrincipal SignedIn reader, @RequestParam SheetFormat format) {
        return FileAnswer.of(TableWriter.table(open.all()), format, "thu-tuc-hanh-chinh");
    }

    /** What was said of one last that the reader may see. */
    @GetMapping("/{id}/export.json")
    ResponseEntity<Resource> json(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id) {
        ProcedureView view = procedures.see(reader.actor(), new ProcedureId(id));
        String one = NationalWriter.one(view.newest().facts());
        return FileAnswer.of(
                view.procedure().code() + ".json", MediaType.APPLICATION_JSON_VALUE, target -> Json.write(one, target));
    }

    private Map<PersonId, String> people(ProcedureView view) {
        Set<PersonId> known = new HashSet<>();
        view.versions().forEach(version -> known.add(version.writtenBy()));
        return directory.people(known).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
