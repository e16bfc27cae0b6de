package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.SiteBoard;
import vn.banggiang.shell.Language;

/** Receives those who come to a portal, and answers them. */
@Component
class Visits {

    static final String HTML = "text/html;charset=UTF-8";

    private static final Pattern ENGLISH = Pattern.compile(PublicAddress.ROOT + "/[^/]++/en(/.*+)?");

    private final SiteBoard board;
    private final Frames frames;
    private final PublicPages pages;
    private final ServedPages served;
    private final LightPages light;
    private final ReaderCount readers;

    Visits(
            SiteBoard board,
            Frames frames,
            PublicPages pages,
            ServedPages served,
            LightPages light,
            ReaderCount readers) {
        this.board = board;
        this.frames = frames;
        this.pages = pages;
        this.served = served;
        this.light = light;
        this.readers = readers;
    }

    /** {@code portal.not-found} where no portal has this address. */
    Visited of(String slug, HttpServletRequest request) {
        return of(slug, LookCookie.of(request), request);
    }

    /** The same, whatever the reader wants: for what programs read. */
    Visited plain(String slug, HttpServletRequest request) {
        return of(slug, Look.USUAL, request);
    }

    Frame frame(Visited visited) {
        return frames.of(
                visited.known(),
                visited.site(),
                visited.look(),
                visited.request().getRequestURI());
    }

    /**
     * A page from memory.
     *
     * @param name of the page at this portal
     * @param draw null where there is none
     */
    ResponseEntity<byte[]> kept(Visited visited, String name, Supplier<@Nullable String> draw) {
        Served page = page(visited, name, draw);
        return page == null ? missing(visited) : shown(visited, page);
    }

    /** The same for what programs read. */
    ResponseEntity<byte[]> kept(Visited visited, String name, String mediaType, Supplier<@Nullable String> draw) {
        Served page = page(visited, name, draw);
        return page == null ? missing(visited) : Answers.of(page, mediaType, visited.request());
    }

    /** Shows a page to somebody. */
    ResponseEntity<byte[]> shown(Visited visited, Served page) {
        readers.count(visited);
        return Answers.of(page, HTML, visited.request());
    }

    @Nullable
    Served page(Visited visited, String name, Supplier<@Nullable String> draw) {
        String address = visited.address(name);
        Served page = served.page(visited.known(), visited.site(), visited.look(), address, draw);
        if (page != null) {
            light.remember(visited, address);
        }
        return page;
    }

    ResponseEntity<byte[]> missing(Visited visited) {
        return Answers.missing(pages.missing(frame(visited)), HTML);
    }

    private Visited of(String slug, Look look, HttpServletRequest request) {
        KnownSites known = board.known();
        Look wanted = ENGLISH.matcher(request.getRequestURI()).matches() ? look.in(Language.EN) : look;
        return new Visited(
                known,
                known.called(slug).orElseThrow(() -> PortalException.missing("portal.not-found")),
                wanted,
                request);
    }
}
