package vn.banggiang.importing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.importing.ImportReading;
import vn.banggiang.importing.ImportView;
import vn.banggiang.importing.Imports;
import vn.banggiang.importing.ItemState;
import vn.banggiang.importing.Run;
import vn.banggiang.importing.RunId;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** Exports that were brought to a portal: the list, one of them, its texts; and how one is brought. */
@Controller
@RequestMapping(RunsController.PAGE)
public class RunsController {

    /** Where they are. */
    public static final String PAGE = "/portal/importing";

    private final Imports imports;
    private final ImportReading reading;
    private final Sites sites;
    private final Directory directory;

    RunsController(Imports imports, ImportReading reading, Sites sites, Directory directory) {
        this.imports = imports;
        this.reading = reading;
        this.sites = sites;
        this.directory = directory;
    }

    @GetMapping("/sites/{id}")
    String list(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        Site site = sites.site(new SiteId(id));
        List<Run> runs = reading.of(reader.actor(), site.id());
        model.addAttribute("site", site);
        model.addAttribute("runs", runs);
        model.addAttribute("people", names(runs.stream().map(Run::broughtBy)));
        model.addAttribute("brings", reading.mayBring(reader.actor(), site));
        return "importing/list";
    }

    /** @param run the id that it gets, so that sending it twice brings it once */
    @PostMapping("/sites/{id}")
    String bring(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam UUID run,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        MultipartFile brought = given(file);
        try (InputStream content = brought.getInputStream()) {
            imports.bring(editor.actor(), new SiteId(id), new RunId(run), name(brought), content);
        }
        return page(run);
    }

    @GetMapping("/runs/{id}")
    String run(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        ImportView view = reading.see(reader.actor(), new RunId(id));
        Run run = view.run();
        model.addAttribute("view", view);
        model.addAttribute("staff", staff(view.site()));
        model.addAttribute(
                "people",
                names(Stream.of(run.broughtBy(), run.confirmedBy(), run.decidedBy())
                        .filter(Objects::nonNull)));
        return "importing/run";
    }

    @GetMapping("/runs/{id}/items")
    String items(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<ItemState> status,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("view", reading.see(reader.actor(), new RunId(id)));
        model.addAttribute("states", status);
        model.addAttribute("lines", reading.items(reader.actor(), new RunId(id), status, page));
        return "importing/items";
    }

    @PostMapping("/runs/{id}/pictures")
    String addPictures(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        MultipartFile brought = given(file);
        try (InputStream content = brought.getInputStream()) {
            imports.addPictures(editor.actor(), new RunId(id), name(brought), content);
        }
        return page(id);
    }

    static String page(UUID run) {
        return "redirect:" + PAGE + "/runs/" + run;
    }

    private Map<PersonId, String> staff(Site site) {
        return directory.staff(site.agency()).stream()
                .sorted(Comparator.comparing(Post::fullName))
                .collect(Collectors.toMap(Post::person, Post::fullName, (first, second) -> first, LinkedHashMap::new));
    }

    private Map<PersonId, String> names(Stream<PersonId> people) {
        return directory.people(people.collect(Collectors.toSet())).values().stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
    }

    private static MultipartFile given(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw ImportingException.invalid("file", "importing.no-file");
        }
        return file;
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
