package vn.banggiang.portal.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Banners;
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.Duties;
import vn.banggiang.portal.DutyId;
import vn.banggiang.portal.HostName;
import vn.banggiang.portal.Power;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** What is done with a portal as a whole. */
@Controller
@RequestMapping("/portal/sites/{id}")
class SiteActsController {

    private final Sites sites;
    private final Duties duties;
    private final Banners banners;

    SiteActsController(Sites sites, Duties duties, Banners banners) {
        this.sites = sites;
        this.duties = duties;
        this.banners = banners;
    }

    @PostMapping("/settings")
    String change(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @RequestParam String title,
            @RequestParam String titleEn,
            @RequestParam Colour colour,
            @RequestParam(defaultValue = "") String host) {
        sites.change(
                keeper.actor(),
                new SiteId(id),
                title,
                titleEn,
                colour,
                HostName.typed(host).orElse(null));
        return settings(id);
    }

    /** @param successor whose portal goes on, if any */
    @PostMapping("/close")
    String close(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID successor) {
        sites.close(administrator.actor(), new SiteId(id), successor == null ? null : new SiteId(successor));
        return settings(id);
    }

    @PostMapping("/sections/{section}")
    String rename(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestParam String title,
            @RequestParam String titleEn) {
        sites.rename(keeper.actor(), new SectionId(section), title, titleEn);
        return settings(id);
    }

    /** @param section where alone, if not everywhere */
    @PostMapping("/duties")
    String charge(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @RequestParam UUID duty,
            @RequestParam UUID person,
            @RequestParam Power power,
            @RequestParam(required = false) @Nullable UUID section) {
        duties.give(
                keeper.actor(),
                new DutyId(duty),
                new SiteId(id),
                section == null ? null : new SectionId(section),
                new PersonId(person),
                power);
        return settings(id);
    }

    @PostMapping("/duties/{duty}/end")
    String discharge(@AuthenticationPrincipal SignedIn keeper, @PathVariable UUID id, @PathVariable UUID duty) {
        duties.end(keeper.actor(), new DutyId(duty));
        return settings(id);
    }

    /** @param everywhere whether at every portal */
    @PostMapping("/banners")
    String setBanner(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @RequestParam UUID banner,
            @RequestParam String words,
            @RequestParam Optional<String> everywhere) {
        banners.set(keeper.actor(), banner, everywhere.isPresent() ? null : new SiteId(id), words);
        return settings(id);
    }

    @PostMapping("/banners/{banner}/end")
    String endBanner(@AuthenticationPrincipal SignedIn keeper, @PathVariable UUID id, @PathVariable UUID banner) {
        banners.end(keeper.actor(), banner);
        return settings(id);
    }

    private static String settings(UUID id) {
        return "redirect:/portal/sites/" + id + "/settings";
    }
}
