package vn.banggiang.portal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;

/** Where an archive leads: to the open portal of who took over, also through several endings. */
@Component
class Successors {

    private final SiteStore sites;
    private final Directory directory;
    private final Journal journal;

    Successors(SiteStore sites, Directory directory, Journal journal) {
        this.sites = sites;
        this.directory = directory;
        this.journal = journal;
    }

    /** The first open portal; empty where no successor has one. */
    Optional<Site> of(Site site) {
        return of(site.agency(), new HashSet<>(Set.of(site.agency())));
    }

    /** Lets each archive that leads nowhere lead to what has opened since; once, without a person. */
    void lead() {
        sites.all().stream()
                .filter(site -> !site.isOpen() && site.successor() == null)
                .forEach(archive -> of(archive)
                        .filter(opened -> sites.lead(archive.id(), opened.id()))
                        .ifPresent(opened -> note(archive, opened)));
    }

    private Optional<Site> of(AgencyId ended, Set<AgencyId> seen) {
        for (AgencyId next : directory.successors(ended)) {
            if (seen.add(next)) {
                Optional<Site> found = sites.of(next).filter(Site::isOpen).or(() -> of(next, seen));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private void note(Site archive, Site opened) {
        Map<String, String> values = Map.of("title", archive.title(), "successor", opened.title());
        journal.record(new JournalEntry(null, null, "portal.act.led", "portal:" + archive.id(), values));
    }
}
