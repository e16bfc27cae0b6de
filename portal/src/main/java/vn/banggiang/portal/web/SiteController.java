package vn.banggiang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.banggiang.directory.Post;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.ArticleFilter;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleLine;
import vn.banggiang.portal.ArticleList;
import vn.banggiang.portal.ArticleState;
import vn.banggiang.portal.Banners;
import vn.banggiang.portal.Completeness;
import vn.banggiang.portal.Duties;
import vn.banggiang.portal.Duty;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SiteSections;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.open.OnLineTexts;
import vn.banggiang.shell.PageOf;

/** One portal for those who work at it: its articles, how complete it is, what was on line that day, its settings. */
@Controller
@RequestMapping("/portal/sites/{id}")
class SiteController {

    private final Sites sites;
    private final ArticleList list;
    private final Completeness completeness;
    private final SiteSections layout;
    private final Duties duties;
    private final Banners banners;
    private final OnLineTexts texts;
    private final PortalRights rights;
    private final DeskTexts desk;
    private final Directory directory;
    private final Clock clock;

    SiteController(
            Sites sites,
            ArticleList list,
            Completeness completeness,
            SiteSections layout,
            Duties duties,
            Banners banners,
            OnLineTexts texts,
            PortalRights rights,
            DeskTexts desk,
            Directory directory,
            Clock clock) {
        this.sites = sites;
        this.list = list;
        this.completeness = completeness;
        this.layout = layout;
        this.duties = duties;
        this.banners = banners;
        this.texts = texts;
        this.rights = rights;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String articles(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<ArticleState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Site site = seen(reader.actor(), id);
        ArticleFilter filter = new ArticleFilter(status, q, page);
        PageOf<ArticleLine> lines = list.page(reader.actor(), site.id(), filter);
        List<Section> sections = sites.sections(site.id());
        model.addAttribute("site", site);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("sections", byId(sections));
        model.addAttribute(
                "people",
                names(lines.lines().stream().map(ArticleLine::writtenBy).collect(Collectors.toSet())));
        model.addAttribute(
                "writes",
                sections.stream()
                        .filter(section -> section.kind() != SectionKind.EVENTS)
                        .anyMatch(section -> rights.mayWrite(reader.actor(), site, section.id())));
        model.addAttribute(
                "announces",
                sections.stream()
                        .filter(section -> section.kind() == SectionKind.EVENTS)
                        .anyMatch(section -> rights.mayWrite(reader.actor(), site, section.id())));
        model.addAttribute("keeps", rights.mayKeep(reader.actor(), site));
        return "portal/site";
    }

    /** How it stands to what the decrees ask for. */
    @GetMapping("/completeness")
    String completeness(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        Site site = sites.site(new SiteId(id));
        if (Door.of(reader.actor(), site, rights) == null) {
            throw PortalException.missing("portal.not-found");
        }
        model.addAttribute("site", site);
        model.addAttribute("states", completeness.of(List.of(site)));
        return "portal/completeness";
    }

    /**
     * What was on line at a moment.
     *
     * @param at as typed; now where blank
     * @param article one of them, with its words of then
     */
    @GetMapping("/that-day")
    String thatDay(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(required = false) @Nullable UUID article,
            HttpServletRequest request,
            Model model) {
        Site site = sites.site(new SiteId(id));
        rights.requireSightOfThePast(reader.actor(), site);
        Instant moment = Optional.ofNullable(TypedArticle.moment("at", at)).orElseGet(clock::instant);
        model.addAttribute("site", site);
        model.addAttribute("at", at);
        model.addAttribute("moment", moment);
        model.addAttribute("reading", desk.of(site.id(), request));
        model.addAttribute("shown", texts.on(site.id(), moment));
        model.addAttribute("sections", byId(sites.sections(site.id())));
        if (article != null) {
            model.addAttribute(
                    "text", texts.at(site.id(), new ArticleId(article), moment).orElseThrow(SiteController::notThen));
        }
        return "portal/that-day";
    }

    @GetMapping("/settings")
    String settings(@AuthenticationPrincipal SignedIn keeper, @PathVariable UUID id, Model model) {
        Site site = sites.site(new SiteId(id));
        if (!rights.mayKeep(keeper.actor(), site)) {
            throw PortalException.missing("portal.not-found");
        }
        List<Duty> charged = duties.at(site.id());
        model.addAttribute("site", site);
        model.addAttribute("sections", sites.sections(site.id()));
        model.addAttribute("missing", layout.missing(site.id()));
        model.addAttribute("duties", charged);
        model.addAttribute("people", names(charged.stream().map(Duty::person).collect(Collectors.toSet())));
        model.addAttribute("staff", staff(site));
        model.addAttribute(
                "banners",
                banners.open().stream()
                        .filter(banner -> banner.isShownAt(site.id()))
                        .toList());
        model.addAttribute("opens", PortalRights.mayOpen(keeper.actor()));
        model.addAttribute(
                "others",
                sites.all().stream()
                        .filter(other -> other.isOpen() && !other.id().equals(site.id()))
                        .toList());
        return "portal/settings";
    }

    private Site seen(Actor reader, UUID id) {
        Site site = sites.site(new SiteId(id));
        rights.requireSight(reader, site);
        return site;
    }

    private Map<PersonId, String> staff(Site site) {
        return directory.staff(site.agency()).stream()
                .sorted(Comparator.comparing(Post::fullName))
                .collect(Collectors.toMap(Post::person, Post::fullName, (first, second) -> first, LinkedHashMap::new));
    }

    private Map<PersonId, String> names(Set<PersonId> people) {
        return directory.people(people).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }

    private static Map<SectionId, Section> byId(List<Section> sections) {
        return sections.stream().collect(Collectors.toMap(Section::id, Function.identity()));
    }

    private static PortalException notThen() {
        return PortalException.missing("portal.not-on-line-then");
    }
}
