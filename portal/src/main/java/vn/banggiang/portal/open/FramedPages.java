package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteBoard;
import vn.banggiang.portal.Sites;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;

/** Puts pages of other modules into the frame of a portal. */
@Component
class FramedPages implements PublicFrame {

    private final SiteBoard board;
    private final Sites sites;
    private final Visits visits;
    private final PublicPages pages;

    FramedPages(SiteBoard board, Sites sites, Visits visits, PublicPages pages) {
        this.board = board;
        this.sites = sites;
        this.visits = visits;
        this.pages = pages;
    }

    @Override
    public Optional<PublicSite> called(String slug) {
        return board.known().called(slug).map(FramedPages::known);
    }

    @Override
    public Optional<PublicSite> of(AgencyId agency) {
        return board.known().of(agency).map(FramedPages::known);
    }

    @Override
    public ResponseEntity<byte[]> kept(
            PublicSite site, String name, HttpServletRequest request, Function<Page, Optional<PublicPage>> draw) {
        Visited visited = visits.of(site.slug(), request);
        Frame frame = visits.frame(visited);
        return visits.kept(
                visited,
                "m/" + name,
                () -> draw.apply(frame.page())
                        .map(page -> pages.framed(frame, page))
                        .orElse(null));
    }

    @Override
    public ResponseEntity<byte[]> once(
            PublicSite site, HttpStatus status, HttpServletRequest request, Function<Page, PublicPage> draw) {
        Frame frame = visits.frame(visits.of(site.slug(), request));
        return Answers.once(status, pages.framed(frame, draw.apply(frame.page())), Visits.HTML);
    }

    @Override
    public ResponseEntity<byte[]> missing(String slug, HttpServletRequest request) {
        return visits.missing(visits.of(slug, request));
    }

    @Override
    public void changed(AgencyId agency) {
        sites.changed(agency);
    }

    private static PublicSite known(Site site) {
        return new PublicSite(site.agency(), site.slug().value(), site.href(), site.title(), site.isOpen());
    }
}
