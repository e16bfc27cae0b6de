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

    Visited in(Language language) {
        return new Visited(known, site, look.in(language), request);
    }

    Optional<Section> section(String slug) {
        return known.sectionsOf(site).stream()
                .filter(section -> section.slug().value().equals(slug))
                .findFirst();
    }
}
