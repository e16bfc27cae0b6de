package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.portal.Previews;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.open.PublicSearch.Wish;

/** What one reader asks of a portal: words to find, the look of pages, a draft for which the link was given. */
@Controller
@RequestMapping(PublicAddress.ROOT + "/{site}")
class ReaderController {

    private final Visits visits;
    private final PublicPages pages;
    private final PublicSearch search;
    private final Previews previews;

    ReaderController(Visits visits, PublicPages pages, PublicSearch search, Previews previews) {
        this.visits = visits;
        this.pages = pages;
        this.search = search;
        this.previews = previews;
    }

    /**
     * @param o "all": at every portal
     * @param loai of which kind: "articles", or the section of another module; where empty, the first that has anything
     * @param muc kind of section in which articles stand
     * @param thoi how far back: "week", "month", "year"
     */
    @GetMapping({"/tim-kiem", "/en/tim-kiem"})
    ResponseEntity<byte[]> search(
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String o,
            @RequestParam(defaultValue = "") String loai,
            @RequestParam(defaultValue = "") String muc,
            @RequestParam(defaultValue = "") String thoi,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        Visited visited = visits.of(site, request);
        var wish = new Wish(
                Asked.words(q),
                o.equals("all"),
                loai,
                SectionKind.tagged(muc).orElse(null),
                Period.of(thoi),
                Asked.page(page));
        return Answers.once(pages.search(visits.frame(visited), search.found(visited, wish)), Visits.HTML);
    }

    /** Titles that a reader may be about to type. */
    @GetMapping("/goi-y")
    ResponseEntity<List<String>> suggested(
            @PathVariable String site, @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(search.suggested(visits.of(site, request).site(), Asked.words(q)));
    }

    /** A draft for whoever has its link; search engines are told to stay away. */
    @GetMapping("/xem-truoc/{key}")
    ResponseEntity<byte[]> preview(@PathVariable String site, @PathVariable String key, HttpServletRequest request) {
        Visited visited = visits.of(site, request);
        return previews.of(key)
                .filter(found -> found.article().site().equals(visited.site().id()))
                .map(found -> Answers.unlisted(pages.preview(visits.frame(visited), found.draft(), key), Visits.HTML))
                .orElseGet(() -> visits.missing(visited));
    }

    /** Keeps how this browser wants the pages. */
    @GetMapping("/hien-thi")
    ResponseEntity<byte[]> look(
            @PathVariable String site,
            @RequestParam(defaultValue = "") String chon,
            @RequestParam(defaultValue = "") String ve,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visited visited = visits.of(site, request);
        LookCookie.keep(LookCookie.of(request).wished(chon), request, response);
        return Answers.to(Asked.isOfPortals(ve) ? ve : visited.site().href());
    }
}
