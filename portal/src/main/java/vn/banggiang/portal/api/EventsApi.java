package vn.banggiang.portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.open.EventLine;
import vn.banggiang.portal.open.OnLineEvents;
import vn.banggiang.shell.Language;

/** Events that a portal announces, for programs; they write them as articles of its section of events. */
@RestController
@RequestMapping("/api/v1/portal/events")
class EventsApi {

    private static final int LAST_PAGE = 500;

    private final Sites sites;
    private final OnLineEvents events;

    EventsApi(Sites sites, OnLineEvents events) {
        this.sites = sites;
        this.events = events;
    }

    /** Those that are on line, 20 a page: first what is to come, the next first. */
    @GetMapping
    List<AnnouncedBody> announced(
            @RequestParam UUID site,
            @RequestParam(defaultValue = "VI") Language language,
            @RequestParam(defaultValue = "0") int page) {
        return sites.sections(sites.site(new SiteId(site)).id()).stream()
                .filter(section -> section.kind() == SectionKind.EVENTS)
                .flatMap(section -> events.page(section, language, Math.clamp(page, 0, LAST_PAGE)).lines().stream())
                .map(AnnouncedBody::of)
                .toList();
    }

    /** An event that is on line. */
    record AnnouncedBody(
            UUID article,
            String title,
            String summary,
            String href,
            @Nullable EventBody event) {

        static AnnouncedBody of(EventLine line) {
            return new AnnouncedBody(
                    line.shown().article().value(),
                    line.shown().title(),
                    line.shown().summary(),
                    line.shown().href(),
                    EventBody.of(line.event()));
        }
    }
}
