package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteBoard;

/** The portals as everybody reads them: without sign-in, without scripts, the same bytes for all. */
@Controller
@RequestMapping(PublicAddress.ROOT)
class OpenController {

    private final SiteBoard board;
    private final Frames frames;
    private final Visits visits;
    private final PublicPages pages;
    private final EventPages events;
    private final OnLineTexts texts;

    OpenController(
            SiteBoard board, Frames frames, Visits visits, PublicPages pages, EventPages events, OnLineTexts texts) {
        this.board = board;
        this.frames = frames;
        this.visits = visits;
        this.pages = pages;
        this.events = events;
        this.texts = texts;
    }

    @GetMapping
    ResponseEntity<byte[]> main() {
        return frames.main(board.known())
                .map(site -> Answers.to(site.href()))
                .orElseThrow(() -> PortalException.missing("portal.not-found"));
    }

    @GetMapping({"/{site}", "/{site}/en"})
    ResponseEntity<byte[]> front(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visits.of(site, request);
        return visits.kept(visited, "", () -> pages.front(visits.frame(visited), visited.known()));
    }

    /** A section by its name, or an article by its address; an address from before leads to the one of today. */
    @GetMapping("/{site}/{slug}")
    ResponseEntity<byte[]> page(
            @PathVariable String site,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        Visited visited = visits.of(site, request);
        Optional<Section> section = visited.section(slug);
        return section.isPresent() ? section(visited, section.get(), page) : article(visited, slug);
    }

    @GetMapping("/{site}/en/{slug}")
    ResponseEntity<byte[]> sectionInEnglish(
            @PathVariable String site,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        Visited visited = visits.of(site, request);
        return visited.section(slug)
                .map(section -> section(visited, section, page))
                .orElseGet(() -> visits.missing(visited));
    }

    @GetMapping({"/{site}/so-do-trang", "/{site}/en/so-do-trang"})
    ResponseEntity<byte[]> map(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visits.of(site, request);
        return visits.kept(visited, "map", () -> pages.map(visits.frame(visited), visited.known()));
    }

    private ResponseEntity<byte[]> section(Visited visited, Section section, int page) {
        int asked = Asked.page(page);
        return visits.kept(
                visited,
                section.slug() + "?" + asked,
                () -> section.kind() == SectionKind.EVENTS
                        ? events.section(visits.frame(visited), section, asked)
                        : pages.section(visits.frame(visited), section, asked));
    }

    private ResponseEntity<byte[]> article(Visited visited, String slug) {
        Served kept = visits.page(
                visited,
                slug,
                () -> texts.addressed(visited.site().id(), slug)
                        .filter(addressed -> addressed.current().value().equals(slug))
                        .flatMap(addressed -> texts.at(visited.site().id(), addressed.article()))
                        .map(text -> pages.article(
                                visits.frame(visited.in(text.shown().language())), text))
                        .orElse(null));
        return kept == null ? moved(visited, slug) : visits.shown(visited, kept);
    }

    /** Where an address of the past leads, as long as something is on line there; in one hop. */
    private ResponseEntity<byte[]> moved(Visited visited, String slug) {
        return texts.addressed(visited.site().id(), slug)
                .filter(addressed -> !addressed.current().value().equals(slug))
                .flatMap(addressed -> texts.at(visited.site().id(), addressed.article()))
                .map(text -> Answers.forGood(text.shown().href()))
                .orElseGet(() -> visits.missing(visited));
    }
}
