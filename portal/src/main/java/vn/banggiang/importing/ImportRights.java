package vn.banggiang.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;

/** Who moves texts into a portal: who writes there; and who lets them come on line: who approves there. */
@Component
class ImportRights {

    private final PortalRights rights;
    private final Sites sites;

    ImportRights(PortalRights rights, Sites sites) {
        this.rights = rights;
        this.sites = sites;
    }

    /** Sections into which the person moves texts: those in which they write, but for what the directory draws. */
    List<Section> writable(Actor actor, Site site) {
        return sites.sections(site.id()).stream()
                .filter(section -> !section.kind().isOfTheDirectory())
                .filter(section -> rights.mayWrite(actor, site, section.id()))
                .toList();
    }

    boolean mayApprove(Actor actor, Site site) {
        return sites.sections(site.id()).stream().anyMatch(section -> rights.mayApprove(actor, site, section.id()));
    }

    /** {@code portal.not-found} for a portal whose work the person may not see. */
    void requireSight(Actor actor, Site site) {
        rights.requireSight(actor, site);
    }

    void requireWriter(Actor actor, Site site) {
        requireSight(actor, site);
        if (writable(actor, site).isEmpty()) {
            throw ImportingException.forbidden("importing.only-editors");
        }
    }

    void requireApprover(Actor actor, Site site) {
        requireSight(actor, site);
        if (!mayApprove(actor, site)) {
            throw ImportingException.forbidden("importing.only-approvers");
        }
    }
}
