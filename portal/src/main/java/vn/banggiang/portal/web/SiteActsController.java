package vn.banggiang.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Banners;
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.Duties;
import vn.banggiang.portal.DutyId;
import vn.banggiang.portal.Emblems;
import vn.banggiang.portal.HostName;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.Power;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SiteSections;
import vn.banggiang.portal.Sites;

/** What is done with a portal as a whole. */
@Controller
@RequestMapping("/portal/sites/{id}")
class SiteActsController {

    private final Sites sites;
    private final SiteSections sections;
    private final Emblems emblems;
    private final Duties duties;
    private final Banners banners;

    SiteActsController(Sites sites, SiteSections sections, Emblems emblems, Duties duties, Banners banners) {
        this.sites = sites;
        this.sections = sections;
        this.emblems = emblems;
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

    @PostMapping("/sections")
    String addSection(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @RequestParam UUID section,
            @RequestParam SectionKind kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String titleEn) {
        sections.add(keeper.actor(), new SectionId(section), new SiteId(id), kind, title, titleEn);
        return settings(id);
    }

    /** @param place in the menu, counted from 0 */
    @PostMapping("/sections/{section}/place")
    String moveSection(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestParam int place) {
        sections.move(keeper.actor(), new SectionId(section), place);
        return settings(id);
    }

    @PostMapping("/sections/{section}/remove")
    String removeSection(@AuthenticationPrincipal SignedIn keeper, @PathVariable UUID id, @PathVariable UUID section) {
        sections.remove(keeper.actor(), new SiteId(id), new SectionId(section));
        return settings(id);
    }

    @PostMapping("/emblem")
    String showEmblem(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw PortalException.invalid("file", "portal.no-file");
        }
        try (InputStream content = file.getInputStream()) {
            emblems.show(
                    keeper.actor(),
                    new SiteId(id),
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    content);
        }
        return settings(id);
    }

    @PostMapping("/emblem/remove")
    String removeEmblem(@AuthenticationPrincipal SignedIn keeper, @PathVariable UUID id) {
        emblems.remove(keeper.actor(), new SiteId(id));
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
