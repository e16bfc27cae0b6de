package vn.banggiang.programmes.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentTitles;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeFiles;
import vn.banggiang.programmes.ProgrammeFilter;
import vn.banggiang.programmes.ProgrammeFormat;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeLine;
import vn.banggiang.programmes.ProgrammeList;
import vn.banggiang.programmes.ProgrammeRights;
import vn.banggiang.programmes.ProgrammeState;
import vn.banggiang.programmes.ProgrammeView;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.shell.PageOf;

/** The list of programmes, and one of them: timeline, tree, table. */
@Controller
@RequestMapping("/programmes")
class ProgrammesController {

    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final ProgrammeFiles files;
    private final DocumentTitles titles;
    private final Directory directory;
    private final Clock clock;

    ProgrammesController(
            ProgrammeViews views,
            ProgrammeList list,
            ProgrammeFiles files,
            DocumentTitles titles,
            Directory directory,
            Clock clock) {
        this.views = views;
        this.list = list;
        this.files = files;
        this.titles = titles;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<ProgrammeState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        ProgrammeFilter filter = new ProgrammeFilter(status, q, page);
        PageOf<ProgrammeLine> lines = list.page(reader.actor(), filter);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "names", names(lines.lines().stream().map(ProgrammeLine::agency).collect(Collectors.toSet())));
        model.addAttribute("drafts", ProgrammeRights.mayDraft(reader.actor()));
        return "programmes/list";
    }

    /** @param document the document here that issues the programme, if any */
    @GetMapping("/new")
    String fresh(
            @AuthenticationPrincipal SignedIn drafter,
            @RequestParam(required = false) DocumentRef.@Nullable Direction direction,
            @RequestParam(required = false) @Nullable UUID document,
            Model model) {
        ProgrammeRights.requireDrafter(drafter.actor());
        DocumentRef issuing = direction == null || document == null ? null : new DocumentRef(direction, document);
        model.addAttribute("document", issuing);
        model.addAttribute(
                "title",
                issuing == null
                        ? null
                        : titles.of(drafter.actor(), List.of(issuing)).get(issuing));
        return "programmes/new";
    }

    /**
     * The page.
     *
     * @param at code of the line below which to look; the whole where empty
     * @param page of its lines, counted from 0
     */
    @GetMapping("/{id}")
    String programme(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        ProgrammeView view = views.see(reader.actor(), new ProgrammeId(id));
        Programme programme = view.programme();
        Extract extract = Extract.of(view.below(at), page);
        model.addAttribute("view", view);
        model.addAttribute("at", view.byCode().get(at));
        model.addAttribute("plan", PlanPage.of(programme, at, extract, views.given(reader.actor(), programme.nodes())));
        model.addAttribute(
                "timeline",
                Timeline.of(
                        extract.tops(),
                        programme.charter().first(),
                        programme.charter().last(),
                        VietnamTime.today(clock)));
        model.addAttribute("names", names(named(programme)));
        model.addAttribute("issuing", issuing(reader, programme));
        model.addAttribute("powers", ProgrammePowers.of(reader.actor(), programme));
        return "programmes/programme";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @RequestParam ProgrammeFormat format) {
        return files.of(reader.actor(), new ProgrammeId(id), format);
    }

    private DocumentTitles.@Nullable Title issuing(SignedIn reader, Programme programme) {
        DocumentRef document = programme.charter().document();
        return document == null
                ? null
                : titles.of(reader.actor(), List.of(document)).get(document);
    }

    private static Set<AgencyId> named(Programme programme) {
        Set<AgencyId> ids = new HashSet<>(Set.of(programme.agency()));
        programme.plan().forEach(node -> {
            ids.addAll(node.with());
            if (node.lead() != null) {
                ids.add(node.lead());
            }
        });
        return ids;
    }

    private Map<AgencyId, String> names(Set<AgencyId> ids) {
        return directory.agencies(ids).values().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }
}
