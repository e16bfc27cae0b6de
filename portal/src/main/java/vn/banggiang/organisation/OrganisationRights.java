package vn.banggiang.organisation;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** Who may say what of an agency's people and units: as in the section in which it stands. */
@Component
public class OrganisationRights {

    private final PortalRights rights;
    private final Sites sites;

    OrganisationRights(PortalRights rights, Sites sites) {
        this.rights = rights;
        this.sites = sites;
    }

    /** Whether the person writes there; the timetable is written by who writes of leaders. */
    public boolean mayWrite(Actor actor, Site site, ProfileKind kind) {
        return rights.mayWrite(actor, site, section(site, kind).id());
    }

    /** Whether the person says what everybody reads there. */
    public boolean mayApprove(Actor actor, Site site, ProfileKind kind) {
        return rights.mayApprove(actor, site, section(site, kind).id());
    }

    /** Whether the person takes it off. */
    public boolean mayRemove(Actor actor, Site site, ProfileKind kind) {
        return rights.mayWithdraw(actor, site, section(site, kind).id());
    }

    /** The portal, for who works at it; {@code portal.not-found} for anybody else. */
    public Site seen(Actor actor, SiteId id) {
        Site site = sites.site(id);
        rights.requireSight(actor, site);
        return site;
    }

    /** The same, and for auditors, who see the past of every portal. */
    public Site seenInThePast(Actor actor, SiteId id) {
        Site site = sites.site(id);
        rights.requireSightOfThePast(actor, site);
        return site;
    }

    Site seen(Actor actor, AgencyId agency) {
        Site site = site(agency);
        rights.requireSight(actor, site);
        return site;
    }

    Site site(AgencyId agency) {
        return sites.of(agency).orElseThrow(() -> OrganisationException.missing("organisation.not-found"));
    }

    void requireWriter(Actor actor, Site site, ProfileKind kind) {
        rights.requireSight(actor, site);
        if (!mayWrite(actor, site, kind)) {
            throw OrganisationException.forbidden("organisation.only-editors");
        }
    }

    void requireApprover(Actor actor, Site site, ProfileKind kind) {
        rights.requireSight(actor, site);
        if (!mayApprove(actor, site, kind)) {
            throw OrganisationException.forbidden("organisation.only-approvers");
        }
    }

    void requireRemover(Actor actor, Site site, ProfileKind kind) {
        if (!mayRemove(actor, site, kind)) {
            requireApprover(actor, site, kind);
        }
    }

    private Section section(Site site, ProfileKind kind) {
        return sites.sections(site.id()).stream()
                .filter(section -> section.kind() == kind.section())
                .findFirst()
                .orElseThrow(() -> OrganisationException.missing("organisation.no-section"));
    }
}
