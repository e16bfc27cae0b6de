package vn.banggiang.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;

/** One text, many sites: a site takes over what is on line at another, and follows its corrections and its end. */
@Service
public class Sharing {

    private final ArticleStore articles;
    private final VersionStore versions;
    private final PlaceStore places;
    private final Addresses addresses;
    private final SiteStore store;
    private final Sites sites;
    private final PortalRights rights;
    private final PortalJournal journal;
    private final Clock clock;

    Sharing(
            ArticleStore articles,
            VersionStore versions,
            PlaceStore places,
            Addresses addresses,
            SiteStore store,
            Sites sites,
            PortalRights rights,
            PortalJournal journal,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.places = places;
        this.addresses = addresses;
        this.store = store;
        this.sites = sites;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Shows another site's article in a section here, for who approves there; taken over twice it is shown once. */
    @Transactional
    public void takeOver(Actor approver, ArticleId id, SectionId sectionId) {
        Section section = sites.section(sectionId);
        Site site = sites.site(section.site());
        rights.requireApprover(approver, site, sectionId);
        Article article = articles.locked(id).orElseThrow(Articles::notFound);
        List<Version> all = versions.of(id);
        if (all.stream().noneMatch(version -> version.isOnLine(clock.instant()))) {
            throw Articles.notFound();
        }
        if (section.kind() == SectionKind.EVENTS && all.getFirst().text().event() == null) {
            throw PortalException.invalid("section", "portal.event-moves-not");
        }
        if (!article.site().equals(site.id())) {
            places.show(id, site.id(), sectionId, all.getFirst().dated(), approver.person(), clock.instant());
            addresses.of(id, site.id(), all.getFirst().text().title());
            store.changed(site.id());
            journal.note(approver, "portal.act.taken-over", id, Map.of("site", site.title()));
        }
    }

    /** Shows it at this site no more; at its home it stays. */
    @Transactional
    public void drop(Actor approver, ArticleId id, SiteId siteId) {
        Site site = sites.site(siteId);
        Article article = articles.locked(id).orElseThrow(Articles::notFound);
        if (article.site().equals(siteId)) {
            throw PortalException.invalid("site", "portal.home-is-not-dropped");
        }
        Place place = places.of(id).stream()
                .filter(one -> one.site().equals(siteId))
                .findFirst()
                .orElseThrow(Articles::notFound);
        rights.requireApprover(approver, site, place.section());
        places.drop(id, siteId, clock.instant());
        store.changed(siteId);
        journal.note(approver, "portal.act.dropped", id, Map.of("site", site.title()));
    }
}
