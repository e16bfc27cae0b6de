package vn.banggiang.portal.open;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.LightRequests;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.SiteBoard;
import vn.banggiang.portal.SiteId;

/** Which requests are answered by a page that lies ready. */
@Component
class LightPages implements LightRequests {

    private static final long MOST = 50_000;

    private final SiteBoard board;
    private final ServedPages served;
    private final Cache<Line, Page> pages =
            Caffeine.newBuilder().maximumSize(MOST).build();

    LightPages(SiteBoard board, ServedPages served) {
        this.board = board;
        this.served = served;
    }

    @Override
    public boolean isLight(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith(PublicAddress.ROOT)) {
            return false;
        }
        Page page = pages.getIfPresent(Line.of(request));
        KnownSites known = board.known();
        return page != null
                && known.site(page.site())
                        .filter(site -> served.isReady(known, site, page.look(), page.address()))
                        .isPresent();
    }

    /** This was the page that was asked for. */
    void remember(Visited visited, String address) {
        pages.put(Line.of(visited.request()), new Page(visited.site().id(), visited.look(), address));
    }

    /** What a reader sends. */
    private record Line(
            String method, String path, @Nullable String query, Look wanted) {

        static Line of(HttpServletRequest request) {
            return new Line(
                    request.getMethod(), request.getRequestURI(), request.getQueryString(), LookCookie.of(request));
        }
    }

    private record Page(SiteId site, Look look, String address) {}
}
