package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.SiteBoard;

/** What programs read of the portals. */
@Controller
@RequestMapping(PublicAddress.ROOT)
class FeedsController {

    private final SiteBoard board;
    private final Visits visits;
    private final Feeds feeds;
    private final EventPages events;

    FeedsController(SiteBoard board, Visits visits, Feeds feeds, EventPages events) {
        this.board = board;
        this.visits = visits;
        this.feeds = feeds;
        this.events = events;
    }

    @GetMapping("/{site}/rss.xml")
    ResponseEntity<byte[]> rss(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visits.plain(site, request);
        return visits.kept(visited, "rss", "application/rss+xml;charset=UTF-8", () -> feeds.rss(visited.site()));
    }

    @GetMapping("/{site}/atom.xml")
    ResponseEntity<byte[]> atom(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visits.plain(site, request);
        return visits.kept(visited, "atom", "application/atom+xml;charset=UTF-8", () -> feeds.atom(visited.site()));
    }

    /** The events, for calendars. */
    @GetMapping("/{site}/su-kien.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String site, HttpServletRequest request) {
        Visited visited = visits.plain(site, request);
        return visits.kept(visited, "ics", "text/calendar;charset=UTF-8", () -> events.calendar(visited));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> siteMap() {
        return Answers.once(feeds.siteMap(board.known()), "application/xml;charset=UTF-8");
    }
}
