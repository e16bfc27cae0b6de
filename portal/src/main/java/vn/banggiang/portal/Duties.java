package vn.banggiang.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;

/** Charges people of the agency with writing and approving at its portal. */
@Service
public class Duties {

    private final DutyStore store;
    private final Sites sites;
    private final PortalRights rights;
    private final PortalJournal journal;
    private final Directory directory;
    private final Clock clock;

    Duties(DutyStore store, Sites sites, PortalRights rights, PortalJournal journal, Directory directory, Clock clock) {
        this.store = store;
        this.sites = sites;
        this.rights = rights;
        this.journal = journal;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Charges somebody who works in the portal's agency; the same id twice does it once.
     *
     * @param section where alone, or null for all of it
     */
    @Transactional
    public void give(Actor by, DutyId id, SiteId siteId, @Nullable SectionId section, PersonId person, Power power) {
        Site site = sites.site(siteId);
        rights.requireKeeper(by, site);
        if (section != null && !sites.section(section).site().equals(siteId)) {
            throw PortalException.invalid("section", "portal.no-section");
        }
        if (directory.staff(site.agency()).stream()
                .noneMatch(post -> post.person().equals(person))) {
            throw PortalException.invalid("person", "portal.not-of-the-agency");
        }
        if (store.give(new Duty(id, siteId, section, person, power), by.person(), clock.instant())) {
            journal.note(
                    by,
                    "portal.act.charged",
                    site,
                    Map.of("person", directory.person(person).fullName(), "power", power.name()));
        }
    }

    /** Ends it; ended twice it is ended once. */
    @Transactional
    public void end(Actor by, DutyId id) {
        Duty duty = store.find(id).orElseThrow(() -> PortalException.missing("portal.no-duty"));
        Site site = sites.site(duty.site());
        rights.requireKeeper(by, site);
        if (store.end(id, clock.instant())) {
            String person = directory.person(duty.person()).fullName();
            journal.note(by, "portal.act.discharged", site, Map.of("person", person));
        }
    }

    /** Who is charged with what there. */
    public List<Duty> at(SiteId site) {
        return store.at(site);
    }
}
