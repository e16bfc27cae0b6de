package vn.banggiang.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Imports that wait for a second person, one line each, however many texts they have. */
@Component
class ImportWork implements WaitingWork {

    private final RunStore runs;
    private final ImportRights rights;
    private final Sites sites;

    ImportWork(RunStore runs, ImportRights rights, Sites sites) {
        this.runs = runs;
        this.rights = rights;
        this.sites = sites;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        List<WorkItem> lines = runs.waiting().stream()
                .filter(run -> !actor.person().equals(run.confirmedBy()))
                .filter(run -> rights.mayApprove(actor, sites.site(run.site())))
                .map(run -> line(run, sites.site(run.site())))
                .toList();
        return WaitingShare.of(lines);
    }

    private static WorkItem line(Run run, Site site) {
        return new WorkItem(
                run.source().isEmpty() ? run.name() : run.source(),
                site.title(),
                null,
                "importing.action.approve",
                "/portal/importing/runs/" + run.id(),
                true);
    }
}
