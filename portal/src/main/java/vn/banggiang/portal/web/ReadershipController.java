package vn.banggiang.portal.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Readership;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** How often a portal's pages are read, for those who work at it. */
@Controller
class ReadershipController {

    private final Sites sites;
    private final Readership readership;
    private final PortalRights rights;
    private final Clock clock;

    ReadershipController(Sites sites, Readership readership, PortalRights rights, Clock clock) {
        this.sites = sites;
        this.readership = readership;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/portal/sites/{id}/readership")
    String readership(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        Site site = sites.site(new SiteId(id));
        rights.requireSight(reader.actor(), site);
        model.addAttribute("site", site);
        model.addAttribute("read", readership.of(site.id(), VietnamTime.today(clock)));
        return "portal/readership";
    }
}
