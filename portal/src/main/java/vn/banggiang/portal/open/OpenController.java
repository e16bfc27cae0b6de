package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.Previews;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteBoard;
import vn.banggiang.shell.Language;

/** The portals as everybody reads them: without sign-in, without scripts, the same bytes for all. */
@Controller
@RequestMapping(PublicAddress.ROOT)
class OpenController {

    private static final String HTML = "text/html;charset=UTF-8";

    private final SiteBoard board;
    private final Frames frames;
    private final PublicPages pages;
    private final ServedPages served;
    private final OnLineTexts texts;
    private final Previews previews;
    private final Feeds feeds;

    OpenController(
            SiteBoard board,
            Frames frames,
            PublicPages pages,
            ServedPages served,
            OnLineTexts texts,
            Previews previews,
            Feeds feeds) {
        this.board = board;
        this.frames = frames;
        this.pages = pages;
        this.served = served;
        this.texts = texts;
        this.previews = previews;
        this.feeds = feeds;
    }

    @GetMapping
    ResponseEntity<byte[]> main() {
        return frames.main(board.known()).map(site -> Answers.to(site.href())).orElseThrow(OpenController::noSite);
    }

    @GetMapping("/{site}")
    ResponseEntity<byte[]> front(@PathVariable String site, HttpServletRequest request) {
        return front(site, LookCookie.of(request), request);
    }

    @GetMapping("/{site}/en")
    ResponseEntity<byte[]> frontInEnglish(@PathVariable String site, HttpServletRequest request) {
        return front(site, LookCookie.of(request).in(Language.EN), request);
    }

    /** A section by its name, or an article by its address; an address from before leads to the one of today. */
    @GetMapping("/{site}/{slug}")
    ResponseEntity<byte[]> page(
            @PathVariable String site,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        Visited visited = visited(site, LookCookie.of(request), request);
        Optional<Section> section = section(visited, slug);
        return section.isPresent() ? section(visited, section.get(), page) : article(visited, slug);
    }

    @GetMapping("/{site}/en/{slug}")
    ResponseEntity<byte[]> sectionInEnglish(
            @PathVariable String site,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        Visited visited = visited(site, LookCookie.of(request).in(Language.EN), request);
        return section(visited, slug)
                .map(section -> section(visited, section, page))
                .orElseGet(() -> missing(visited));
    }

    /** @param o "all": at every portal */
    @GetMapping("/{site}/tim-kiem")
    ResponseEntity<byte[]> search(
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String o,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        Visited visited = visited(site, LookCookie.of(request), request);
        boolean everywhere = o.equals("all");
        var found = texts.found(everywhere ? null : visited.site().id(), Asked.words(q), Asked.page(page));
        return Answers.once(pages.search(frame(visited), Asked.words(q), everywhere, found), HTML);
    }

    @GetMapping("/{site}/so-do-trang")
    ResponseEntity<byte[]> map(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visited(site, LookCookie.of(request), request);
        return kept(visited, "map", () -> pages.map(frame(visited), visited.known()), HTML);
    }

    @GetMapping("/{site}/rss.xml")
    ResponseEntity<byte[]> rss(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visited(site, Look.USUAL, request);
        return kept(visited, "rss", () -> feeds.rss(visited.site()), "application/rss+xml;charset=UTF-8");
    }

    @GetMapping("/{site}/atom.xml")
    ResponseEntity<byte[]> atom(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visited(site, Look.USUAL, request);
        return kept(visited, "atom", () -> feeds.atom(visited.site()), "application/atom+xml;charset=UTF-8");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> siteMap() {
        return Answers.once(feeds.siteMap(board.known()), "application/xml;charset=UTF-8");
    }

    /** A draft for whoever has its link; search engines are told to stay away. */
    @GetMapping("/{site}/xem-truoc/{key}")
    ResponseEntity<byte[]> preview(@PathVariable String site, @PathVariable String key, HttpServletRequest request) {
        Visited visited = visited(site, LookCookie.of(request), request);
        return previews.of(key)
                .filter(found -> found.article().site().equals(visited.site().id()))
                .map(found -> Answers.unlisted(
                        pages.preview(frame(visited), found.draft().text()), HTML))
                .orElseGet(() -> missing(visited));
    }

    /** Keeps how this browser wants the pages. */
    @GetMapping("/{site}/hien-thi")
    ResponseEntity<byte[]> look(
            @PathVariable String site,
            @RequestParam(defaultValue = "") String chon,
            @RequestParam(defaultValue = "") String ve,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visited visited = visited(site, LookCookie.of(request), request);
        LookCookie.keep(LookCookie.of(request).wished(chon), request, response);
        return Answers.to(Asked.isOfPortals(ve) ? ve : visited.site().href());
    }

    private ResponseEntity<byte[]> front(String slug, Look look, HttpServletRequest request) {
        Visited visited = visited(slug, look, request);
        return kept(visited, "", () -> pages.front(frame(visited), visited.known()), HTML);
    }

    private ResponseEntity<byte[]> section(Visited visited, Section section, int page) {
        int asked = Asked.page(page);
        return kept(visited, section.slug() + "?" + asked, () -> pages.section(frame(visited), section, asked), HTML);
    }

    private ResponseEntity<byte[]> article(Visited visited, String slug) {
        Served kept = served.page(
                visited.known(),
                visited.site(),
                visited.look(),
                visited.address(slug),
                () -> texts.addressed(visited.site().id(), slug)
                        .filter(addressed -> addressed.current().value().equals(slug))
                        .flatMap(addressed -> texts.at(visited.site().id(), addressed.article()))
                        .map(text -> pages.article(frame(visited.in(text.shown().language())), text))
                        .orElse(null));
        return kept == null ? moved(visited, slug) : Answers.of(kept, HTML, visited.request());
    }

    /** Where an address of the past leads, as long as something is on line there; in one hop. */
    private ResponseEntity<byte[]> moved(Visited visited, String slug) {
        return texts.addressed(visited.site().id(), slug)
                .filter(addressed -> !addressed.current().value().equals(slug))
                .flatMap(addressed -> texts.at(visited.site().id(), addressed.article()))
                .map(text -> Answers.forGood(text.shown().href()))
                .orElseGet(() -> missing(visited));
    }

    private ResponseEntity<byte[]> kept(
            Visited visited, String name, Supplier<@Nullable String> draw, String mediaType) {
        Served page = served.page(visited.known(), visited.site(), visited.look(), visited.address(name), draw);
        return page == null ? missing(visited) : Answers.of(page, mediaType, visited.request());
    }

    private ResponseEntity<byte[]> missing(Visited visited) {
        return Answers.missing(pages.missing(frame(visited)), HTML);
    }

    private Optional<Section> section(Visited visited, String slug) {
        return visited.known().sectionsOf(visited.site()).stream()
                .filter(section -> section.slug().value().equals(slug))
                .findFirst();
    }

    private Frame frame(Visited visited) {
        return frames.of(
                visited.known(),
                visited.site(),
                visited.look(),
                visited.request().getRequestURI());
    }

    private Visited visited(String slug, Look look, HttpServletRequest request) {
        KnownSites known = board.known();
        return new Visited(known, known.called(slug).orElseThrow(OpenController::noSite), look, request);
    }

    private static PortalException noSite() {
        return PortalException.missing("portal.not-found");
    }

    /** Which portal is asked, by whom, as it is known now. */
    private record Visited(KnownSites known, Site site, Look look, HttpServletRequest request) {

        String address(String name) {
            return site.slug() + "/" + name;
        }

        Visited in(Language language) {
            return new Visited(known, site, look.in(language), request);
        }
    }
}
