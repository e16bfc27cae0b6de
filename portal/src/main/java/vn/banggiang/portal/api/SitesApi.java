package vn.banggiang.portal.api;

import static vn.banggiang.portal.api.Given.given;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.open.OnLineTexts;
import vn.banggiang.portal.open.Shown;
import vn.banggiang.portal.open.Text;
import vn.banggiang.portal.open.TextSearch;
import vn.banggiang.shell.PageBody;

/** The portals for programs: which there are, what is found, and what was on line that day. */
@RestController
@RequestMapping("/api/v1/portal")
class SitesApi {

    private final Sites sites;
    private final OnLineTexts texts;
    private final PortalRights rights;
    private final Directory directory;
    private final Clock clock;

    SitesApi(Sites sites, OnLineTexts texts, PortalRights rights, Directory directory, Clock clock) {
        this.sites = sites;
        this.texts = texts;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** All portals and their sections, which everybody may read. */
    @GetMapping("/sites")
    List<SiteBody> sites() {
        return sites.all().stream()
                .map(site -> SiteBody.of(site, sites.sections(site.id())))
                .toList();
    }

    /** Opens the portal of an agency. {@code Idempotency-Key} becomes its id; one that is there is answered as it is. */
    @PostMapping("/sites")
    @ResponseStatus(HttpStatus.CREATED)
    SiteBody open(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody OpenBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        AgencyId agency = directory
                .byCode(new AgencyCode(given("agency", body.agency())))
                .orElseThrow(() -> PortalException.invalid("agency", "portal.no-agency"))
                .id();
        SiteId id = sites.open(caller.actor(), new SiteId(key.orElseGet(UUID::randomUUID)), agency);
        return SiteBody.of(sites.site(id), sites.sections(id));
    }

    /** What is on line and has these words, at one portal or at all, 20 a page. */
    @GetMapping("/search")
    PageBody<FoundBody> found(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable UUID site,
            @RequestParam(defaultValue = "0") int page) {
        return PageBody.of(
                texts.found(TextSearch.of(site == null ? null : new SiteId(site), q), Math.clamp(page, 0, 500)),
                FoundBody::of);
    }

    /** An article as it was on line at a portal at a moment, for who works there; now where none is said. */
    @GetMapping("/sites/{id}/that-day/{article}")
    ThenBody then(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID article,
            @RequestParam(required = false) @Nullable Instant at) {
        Site site = sites.site(new SiteId(id));
        rights.requireSightOfThePast(caller.actor(), site);
        return texts.at(site.id(), new ArticleId(article), at == null ? clock.instant() : at)
                .map(ThenBody::of)
                .orElseThrow(() -> PortalException.missing("portal.not-on-line-then"));
    }

    /** @param agency its code */
    record OpenBody(@Nullable String agency) {}

    /** A portal and its sections. */
    record SiteBody(UUID id, UUID agency, String title, String href, boolean open, List<SectionBody> sections) {

        static SiteBody of(Site site, List<Section> sections) {
            return new SiteBody(
                    site.id().value(),
                    site.agency().value(),
                    site.title(),
                    site.href(),
                    site.isOpen(),
                    sections.stream()
                            .map(section -> new SectionBody(
                                    section.id().value(),
                                    section.kind(),
                                    section.title(),
                                    site.href() + "/" + section.slug()))
                            .toList());
        }
    }

    /** A section of a portal. */
    record SectionBody(UUID id, SectionKind kind, String title, String href) {}

    /** A text that is on line. */
    record FoundBody(UUID article, UUID site, String title, String summary, Instant dated, String href) {

        static FoundBody of(Shown shown) {
            return new FoundBody(
                    shown.article().value(),
                    shown.site().value(),
                    shown.title(),
                    shown.summary(),
                    shown.dated(),
                    shown.href());
        }
    }

    /** A text as it was on line. */
    record ThenBody(
            UUID article,
            UUID version,
            String title,
            String summary,
            String byline,
            Instant dated,
            String body,
            String sha256,
            List<FileBody> files,
            @Nullable EventBody event,
            Instant since) {

        static ThenBody of(Text text) {
            Shown shown = text.shown();
            return new ThenBody(
                    shown.article().value(),
                    shown.version().value(),
                    shown.title(),
                    shown.summary(),
                    shown.byline(),
                    shown.dated(),
                    text.body().html(),
                    text.sha256().value(),
                    FileBody.of(text.files()),
                    EventBody.of(text.event()),
                    shown.since());
        }
    }
}
