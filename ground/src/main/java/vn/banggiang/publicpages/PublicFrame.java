package vn.banggiang.publicpages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.shell.Page;

/**
 * The frame of portals for pages of other modules: header, menu, urgent notices, how the reader wants the pages, footer. A
 * module maps addresses below {@code /cong/{site}/…} and answers with what this makes of its content. Pages below
 * {@code /cong/{site}/en/…} are in English. Nothing there is personal: no session is looked for.
 */
public interface PublicFrame {

    /** The portal with this address, known without a question to the database. */
    Optional<PublicSite> called(String slug);

    /** The agency's portal, if it has one. */
    Optional<PublicSite> of(AgencyId agency);

    /**
     * A page that is the same for all: from memory until the portal's readers get something else, at most a minute. While the
     * database does not answer, it is shown as it was drawn last.
     *
     * @param name path and parameters below the portal, unique at it; the module bounds what may stand in it
     * @param draw may ask the database; empty where there is no such page
     */
    ResponseEntity<byte[]> kept(
            PublicSite site, String name, HttpServletRequest request, Function<Page, Optional<PublicPage>> draw);

    /** A page that nobody keeps: an answer to words typed, a form, a refusal. */
    ResponseEntity<byte[]> once(
            PublicSite site, HttpStatus status, HttpServletRequest request, Function<Page, PublicPage> draw);

    /** That there is no such page at this portal; {@code portal.not-found} where there is no such portal. */
    ResponseEntity<byte[]> missing(String slug, HttpServletRequest request);

    /** To be called in the transaction of each act whose effect readers of the agency's portal see; without portal, nothing. */
    void changed(AgencyId agency);
}
