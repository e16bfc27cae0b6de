package vn.banggiang.portal.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Completeness;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** The portals that somebody works at, and how complete each of them is. */
@Controller
@RequestMapping("/portal")
class PortalController {

    private final Sites sites;
    private final Completeness completeness;
    private final PortalRights rights;
    private final Directory directory;

    PortalController(Sites sites, Completeness completeness, PortalRights rights, Directory directory) {
        this.sites = sites;
        this.completeness = completeness;
        this.rights = rights;
        this.directory = directory;
    }

    @GetMapping
    String mine(@AuthenticationPrincipal SignedIn reader, Model model) {
        List<Site> mine = sites.all().stream()
                .filter(site -> Door.of(reader.actor(), site, rights) != null)
                .toList();
        boolean opens = PortalRights.mayOpen(reader.actor());
        Map<SiteId, String> doors = new HashMap<>();
        mine.forEach(site -> doors.put(site.id(), Door.of(reader.actor(), site, rights)));
        model.addAttribute("doors", doors);
        model.addAttribute("states", completeness.of(mine));
        model.addAttribute("without", opens ? without() : List.of());
        model.addAttribute("opens", opens);
        return "portal/sites";
    }

    private List<Agency> without() {
        Set<AgencyId> with = sites.all().stream().map(Site::agency).collect(Collectors.toSet());
        return directory.agencies().stream()
                .filter(agency -> !with.contains(agency.id()))
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    /** @param agency code of the agency whose portal is opened */
    @PostMapping("/sites")
    String open(@AuthenticationPrincipal SignedIn administrator, @RequestParam UUID id, @RequestParam String agency) {
        Agency found = directory
                .byCode(new AgencyCode(agency.strip()))
                .orElseThrow(() -> PortalException.invalid("agency", "portal.no-agency"));
        Site opened = sites.site(sites.open(administrator.actor(), new SiteId(id), found.id()));
        return "redirect:" + Objects.requireNonNullElse(Door.of(administrator.actor(), opened, rights), "/portal");
    }
}
