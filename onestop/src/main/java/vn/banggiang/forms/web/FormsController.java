package vn.banggiang.forms.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.forms.FormFilter;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormLine;
import vn.banggiang.forms.FormList;
import vn.banggiang.forms.FormRights;
import vn.banggiang.forms.FormStanding;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.FormDifference;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.PageOf;

/** Forms of the agency: the list, each with what is built of it and what was published. */
@Controller
@RequestMapping("/forms")
class FormsController {

    private final Forms forms;
    private final FormList list;
    private final FormRights rights;
    private final Directory directory;

    FormsController(Forms forms, FormList list, FormRights rights, Directory directory) {
        this.forms = forms;
        this.list = list;
        this.rights = rights;
        this.directory = directory;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<FormStanding> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        FormFilter filter = new FormFilter(status, q, page);
        PageOf<FormLine> lines = list.page(reader.actor(), filter);
        Set<AgencyId> keepers = lines.lines().stream().map(FormLine::agency).collect(Collectors.toSet());
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("agencies", directory.agencies(keepers));
        model.addAttribute(
                "writes", rights.mayWrite(reader.actor(), reader.actor().agency()));
        return "forms/list";
    }

    @PostMapping
    String enter(
            @AuthenticationPrincipal SignedIn by,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String title) {
        forms.enter(by.actor(), new FormId(id), by.actor().agency(), code.strip(), title);
        return "redirect:/forms/" + id;
    }

    @GetMapping("/{id}")
    String form(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        FormView view = forms.see(reader.actor(), new FormId(id));
        AgencyId keeper = view.form().agency();
        model.addAttribute("view", view);
        model.addAttribute("keeper", directory.agency(keeper));
        model.addAttribute("faults", view.definition().check());
        model.addAttribute("differences", differences(view));
        model.addAttribute("people", people(view));
        model.addAttribute("writes", rights.mayWrite(reader.actor(), keeper));
        model.addAttribute("publishes", rights.mayPublish(reader.actor(), keeper));
        return "forms/form";
    }

    /** A published version, and what it changed. */
    @GetMapping("/{id}/versions/{number}")
    String version(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable int number, Model model) {
        FormView view = forms.see(reader.actor(), new FormId(id));
        FormVersion version = published(view, number);
        model.addAttribute("view", view);
        model.addAttribute("version", version);
        model.addAttribute(
                "differences",
                number == 1
                        ? List.of()
                        : FormDifference.between(published(view, number - 1).definition(), version.definition()));
        return "forms/version";
    }

    @PostMapping("/{id}/propose")
    String propose(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, @RequestParam String mark) {
        forms.propose(by.actor(), new FormId(id), mark);
        return "redirect:/forms/" + id;
    }

    @PostMapping("/{id}/publish")
    String publish(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, @RequestParam String mark) {
        forms.publish(by.actor(), new FormId(id), mark);
        return "redirect:/forms/" + id;
    }

    @PostMapping("/{id}/discard")
    String discard(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, @RequestParam String mark) {
        forms.discard(by.actor(), new FormId(id), mark);
        return "redirect:/forms/" + id;
    }

    private static FormVersion published(FormView view, int number) {
        return view.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> FormsException.missing("forms.not-found"));
    }

    private static List<FormDifference> differences(FormView view) {
        Optional<FormVersion> newest = view.newest();
        return newest.isEmpty() || view.next().isEmpty()
                ? List.of()
                : FormDifference.between(newest.get().definition(), view.definition());
    }

    private Map<PersonId, String> people(FormView view) {
        Set<PersonId> known = new HashSet<>();
        view.versions().forEach(version -> known.add(version.publishedBy()));
        view.next().ifPresent(draft -> known.addAll(draft.writers()));
        return directory.people(known).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
