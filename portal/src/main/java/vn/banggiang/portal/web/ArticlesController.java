package vn.banggiang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleView;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.Draft;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Version;

/** An article for those who work on it: written, looked at, its past. */
@Controller
@RequestMapping("/portal/articles")
class ArticlesController {

    private final Articles articles;
    private final Sites sites;
    private final PortalRights rights;
    private final DeskTexts desk;
    private final Directory directory;
    private final Clock clock;

    ArticlesController(
            Articles articles, Sites sites, PortalRights rights, DeskTexts desk, Directory directory, Clock clock) {
        this.articles = articles;
        this.sites = sites;
        this.rights = rights;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param event whether it is to tell of an event, and so stands in their section */
    @GetMapping("/new")
    String fresh(
            @AuthenticationPrincipal SignedIn editor,
            @RequestParam UUID site,
            @RequestParam(defaultValue = "false") boolean event,
            Model model) {
        Site home = sites.site(new SiteId(site));
        rights.requireSight(editor.actor(), home);
        List<Section> written = written(editor.actor(), home).stream()
                .filter(section -> (section.kind() == SectionKind.EVENTS) == event)
                .toList();
        if (written.isEmpty()) {
            throw PortalException.missing("portal.not-found");
        }
        model.addAttribute("site", home);
        model.addAttribute("sections", written);
        model.addAttribute("event", event);
        return "portal/new";
    }

    @GetMapping("/{id}")
    String article(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, HttpServletRequest request, Model model) {
        ArticleView view = articles.see(reader.actor(), new ArticleId(id));
        Instant now = clock.instant();
        model.addAttribute("view", view);
        model.addAttribute("reading", desk.of(view.site().id(), request));
        model.addAttribute("now", now);
        model.addAttribute("powers", ArticlePowers.of(reader.actor(), view, rights, now));
        model.addAttribute("people", names(people(view)));
        model.addAttribute("others", takers(reader.actor(), view));
        return "portal/article";
    }

    /** @param base the draft to write upon; the own newest, or that of anybody, where it is left out */
    @GetMapping("/{id}/edit")
    String edit(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer base,
            HttpServletRequest request,
            Model model) {
        ArticleView view = articles.see(editor.actor(), new ArticleId(id));
        if (!rights.mayWrite(editor.actor(), view.site(), view.section().id())) {
            throw PortalException.missing("portal.no-article");
        }
        Draft upon = base == null
                ? view.drafts().toGoOnWith(editor.actor().person())
                : view.drafts().numbered(base);
        List<Draft> others = view.drafts().heads().stream()
                .filter(head -> head.number() != upon.number())
                .toList();
        model.addAttribute("view", view);
        model.addAttribute("reading", desk.of(view.site().id(), request));
        model.addAttribute("upon", upon);
        model.addAttribute("other", others.isEmpty() ? null : others.getLast());
        model.addAttribute("people", names(people(view)));
        return "portal/edit";
    }

    /** One draft as it was saved. */
    @GetMapping("/{id}/drafts/{number}")
    String draft(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @PathVariable int number,
            HttpServletRequest request,
            Model model) {
        ArticleView view = articles.see(reader.actor(), new ArticleId(id));
        Draft draft = view.drafts().numbered(number);
        model.addAttribute("view", view);
        model.addAttribute("reading", desk.of(view.site().id(), request));
        model.addAttribute("text", draft.text());
        model.addAttribute("version", null);
        model.addAttribute("draft", draft);
        model.addAttribute("people", names(people(view)));
        return "portal/past";
    }

    /** One version as it is, was or will be on line. */
    @GetMapping("/{id}/versions/{number}")
    String version(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @PathVariable int number,
            HttpServletRequest request,
            Model model) {
        ArticleView view = articles.see(reader.actor(), new ArticleId(id));
        Version version = view.versions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> PortalException.missing("portal.no-version"));
        model.addAttribute("view", view);
        model.addAttribute("reading", desk.of(view.site().id(), request));
        model.addAttribute("text", version.text());
        model.addAttribute("version", version);
        model.addAttribute("draft", null);
        model.addAttribute("people", names(people(view)));
        return "portal/past";
    }

    private List<Section> written(Actor editor, Site site) {
        return sites.sections(site.id()).stream()
                .filter(section -> rights.mayWrite(editor, site, section.id()))
                .toList();
    }

    /** Sections of other portals under which this person may show it. */
    private Map<Site, List<Section>> takers(Actor actor, ArticleView view) {
        return sites.all().stream()
                .filter(site -> !site.id().equals(view.site().id()) && rights.maySee(actor, site))
                .collect(Collectors.toMap(
                        site -> site,
                        site -> sites.sections(site.id()).stream()
                                .filter(section -> rights.mayApprove(actor, site, section.id()))
                                .toList()));
    }

    private static Set<PersonId> people(ArticleView view) {
        return Stream.of(
                        view.drafts().all().stream().map(Draft::writtenBy),
                        view.versions().stream().map(Version::approvedBy),
                        view.proposals().stream()
                                .flatMap(one -> Stream.of(one.proposedBy(), one.decidedBy()))
                                .filter(Objects::nonNull),
                        view.versions().stream()
                                .map(Version::urgency)
                                .filter(Objects::nonNull)
                                .map(Version.Urgency::checkedBy)
                                .filter(Objects::nonNull))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, String> names(Set<PersonId> people) {
        return directory.people(people).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
