package vn.banggiang.portal.api;

import static vn.banggiang.portal.api.Given.given;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.Emblems;
import vn.banggiang.portal.HostName;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SiteSections;
import vn.banggiang.portal.Sites;

/** How a portal is called, looks and is divided, for programs of those who keep it. */
@RestController
@RequestMapping("/api/v1/portal/sites/{id}")
class SiteSettingsApi {

    private final Sites sites;
    private final SiteSections sections;
    private final Emblems emblems;

    SiteSettingsApi(Sites sites, SiteSections sections, Emblems emblems) {
        this.sites = sites;
        this.sections = sections;
        this.emblems = emblems;
    }

    /** Says how it is called and looks, and under which name of its own it answers. */
    @PutMapping("/settings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody SettingsBody body) {
        sites.change(
                caller.actor(),
                new SiteId(id),
                given("title", body.title()),
                given("titleEn", body.titleEn()),
                given("colour", body.colour()),
                HostName.typed(Objects.requireNonNullElse(body.host(), "")).orElse(null));
    }

    /** Closes it for good, with the portal that goes on. */
    @PostMapping("/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody CloseBody body) {
        sites.close(caller.actor(), new SiteId(id), body.successor() == null ? null : new SiteId(body.successor()));
    }

    /** Adds a section behind the others. {@code Idempotency-Key} becomes its id. */
    @PostMapping("/sections")
    @ResponseStatus(HttpStatus.CREATED)
    AddedBody add(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody SectionBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        SectionId section = sections.add(
                caller.actor(),
                new SectionId(key.orElseGet(UUID::randomUUID)),
                new SiteId(id),
                given("kind", body.kind()),
                Objects.requireNonNullElse(body.title(), ""),
                Objects.requireNonNullElse(body.titleEn(), ""));
        return new AddedBody(section.value());
    }

    /** Calls a section otherwise; its address stays. */
    @PutMapping("/sections/{section}/title")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID section, @RequestBody TitleBody body) {
        sites.rename(
                caller.actor(), new SectionId(section), given("title", body.title()), given("titleEn", body.titleEn()));
    }

    /** Puts a section at this place of the menu, counted from 0. */
    @PutMapping("/sections/{section}/place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID section, @RequestBody PlaceBody body) {
        sections.move(caller.actor(), new SectionId(section), given("place", body.place()));
    }

    /** Removes a section in which nothing stands or stood. */
    @DeleteMapping("/sections/{section}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID section) {
        sections.remove(caller.actor(), new SiteId(id), new SectionId(section));
    }

    /** Shows this picture in the head. */
    @PostMapping("/emblem")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void emblem(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            emblems.show(caller.actor(), new SiteId(id), name, content);
        }
    }

    /** Shows what the platform draws again. */
    @DeleteMapping("/emblem")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeEmblem(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        emblems.remove(caller.actor(), new SiteId(id));
    }

    /** @param host name of its own; none where it is left out */
    record SettingsBody(
            @Nullable String title,
            @Nullable String titleEn,
            @Nullable Colour colour,
            @Nullable String host) {}

    /** @param successor id of the portal that goes on; none where it is left out */
    record CloseBody(@Nullable UUID successor) {}

    /** @param title the name of the kind where it is left out */
    record SectionBody(
            @Nullable SectionKind kind,
            @Nullable String title,
            @Nullable String titleEn) {}

    /** Its id. */
    record AddedBody(UUID id) {}

    /** How a section is called. */
    record TitleBody(@Nullable String title, @Nullable String titleEn) {}

    /** Where a section stands. */
    record PlaceBody(@Nullable Integer place) {}
}
