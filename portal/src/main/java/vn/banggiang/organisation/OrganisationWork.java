package vn.banggiang.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** What waits for approval at the portal of one's own agency. */
@Component
class OrganisationWork implements WaitingWork {

    private final ProfileStore store;
    private final OrganisationRights rights;
    private final Sites sites;
    private final Directory directory;

    OrganisationWork(ProfileStore store, OrganisationRights rights, Sites sites, Directory directory) {
        this.store = store;
        this.rights = rights;
        this.sites = sites;
        this.directory = directory;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        List<Subject> waiting = store.waiting(actor.agency()).stream()
                .filter(one -> !one.writtenBy().equals(actor.person()))
                .map(ProfileStore.Waiting::subject)
                .toList();
        return WaitingShare.of(
                waiting.isEmpty()
                        ? List.of()
                        : sites.of(actor.agency())
                                .map(site -> items(actor, site, waiting))
                                .orElse(List.of()));
    }

    private List<WorkItem> items(Actor actor, Site site, List<Subject> subjects) {
        List<Subject> waiting = subjects.stream()
                .filter(subject -> rights.mayApprove(actor, site, subject.kind()))
                .toList();
        Map<UUID, String> names = names(waiting);
        return waiting.stream()
                .map(subject -> new WorkItem(
                        names.getOrDefault(subject.id(), ""),
                        site.title(),
                        null,
                        "organisation.action." + subject.kind().tag(),
                        ProfileAddress.of(site, subject),
                        true))
                .toList();
    }

    private Map<UUID, String> names(List<Subject> subjects) {
        List<UUID> ids = subjects.stream().map(Subject::id).toList();
        Map<UUID, String> names = directory.units(ids.stream().map(UnitId::new).toList()).values().stream()
                .collect(Collectors.toMap(unit -> unit.id().value(), unit -> unit.name()));
        directory
                .people(ids.stream().map(PersonId::new).toList())
                .forEach((id, person) -> names.put(id.value(), person.fullName()));
        return names;
    }
}
