package vn.banggiang.legislation;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;

/** Who may do what with the legal documents of a portal: as in its section of them. */
@Component
public class LegalRights {

    private final PortalRights rights;
    private final Sites sites;

    LegalRights(PortalRights rights, Sites sites) {
        this.rights = rights;
        this.sites = sites;
    }

    /** Whether the person enters documents there. */
    public boolean mayWrite(Actor actor, Site site) {
        return rights.mayWrite(actor, site, section(site).id());
    }

    /** Whether the person says what goes on line there. */
    public boolean mayApprove(Actor actor, Site site) {
        return rights.mayApprove(actor, site, section(site).id());
    }

    /** Whether the person takes documents off line there. */
    public boolean mayRemove(Actor actor, Site site) {
        return rights.mayWithdraw(actor, site, section(site).id());
    }

    /** The agency's portal, for who works at it; {@code portal.not-found} for anybody else. */
    public Site seen(Actor actor, AgencyId agency) {
        Site site = site(agency);
        rights.requireSight(actor, site);
        return site;
    }

    Site site(AgencyId agency) {
        return sites.of(agency).orElseThrow(() -> LegislationException.missing("legislation.not-found"));
    }

    void requireWriter(Actor actor, Site site) {
        rights.requireSight(actor, site);
        if (!mayWrite(actor, site)) {
            throw LegislationException.forbidden("legislation.only-editors");
        }
    }

    void requireApprover(Actor actor, Site site) {
        rights.requireSight(actor, site);
        if (!mayApprove(actor, site)) {
            throw LegislationException.forbidden("legislation.only-approvers");
        }
    }

    void requireRemover(Actor actor, Site site) {
        if (!mayRemove(actor, site)) {
            requireApprover(actor, site);
        }
    }

    private Section section(Site site) {
        return sites.sections(site.id()).stream()
                .filter(section -> section.kind() == SectionKind.LEGAL_DOCUMENTS)
                .findFirst()
                .orElseThrow(() -> LegislationException.missing("legislation.no-section"));
    }
}
