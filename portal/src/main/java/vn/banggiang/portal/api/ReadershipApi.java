package vn.banggiang.portal.api;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Readership;
import vn.banggiang.portal.Readership.ReadPages;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** How often a portal's pages are read. */
@RestController
class ReadershipApi {

    private final Sites sites;
    private final Readership readership;
    private final PortalRights rights;
    private final Clock clock;

    ReadershipApi(Sites sites, Readership readership, PortalRights rights, Clock clock) {
        this.sites = sites;
        this.readership = readership;
        this.rights = rights;
        this.clock = clock;
    }

    /** The last thirty days, and the pages that were read most in this month; for who works at the portal. */
    @GetMapping("/api/v1/portal/sites/{id}/readership")
    ReadPages read(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        Site site = sites.site(new SiteId(id));
        rights.requireSight(caller.actor(), site);
        return readership.of(site.id(), VietnamTime.today(clock));
    }
}
