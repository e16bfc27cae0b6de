package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;
import vn.banggiang.shell.Language;

/** Which portal is asked, by whom, as it is known at that moment. */
record Visited(KnownSites known, Site site, Look look, HttpServletRequest request) {

    /** Under what a page of this portal is kept. */
    String address(String name) {
        return site.slug() + "/" + name;
    }

    /** What was asked for, below the portal's first page; the same for each language. */
    String below() {
        String path = request.getRequestURI();
        String rest = path.length() > site.href().length()
                ? path.substring(site.href().length() + 1)
                : "";
        return rest.equals("en") ? "" : rest.startsWith("en/") ? rest.substring(3) : rest;
    }

    Visited in(Language language) {
        return new Visited(known, site, look.in(language), request);
    }

    Optional<Section> section(String slug) {
        return known.sectionsOf(site).stream()
                .filter(section -> section.slug().value().equals(slug))
                .findFirst();
    }
}
