package vn.banggiang.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * The one rule that decides what somebody may do at a portal. Its agency's editors write and its leaders approve; whom the
 * agency charged besides, in all sections or in one, does so too. The province's administrators open portals and close them,
 * and read no drafts; its auditors read what was on line. What the public may read is for the package {@code open} to say.
 */
@Component
public class PortalRights {

    private final DutyStore duties;
    private final Directory directory;

    PortalRights(DutyStore duties, Directory directory) {
        this.duties = duties;
        this.directory = directory;
    }

    /** Whether the person opens and closes portals. */
    public static boolean mayOpen(Actor actor) {
        return actor.is(Role.PROVINCE_ADMINISTRATOR);
    }

    /** Whether the person says how this portal looks, and who works at it. */
    public boolean mayKeep(Actor actor, Site site) {
        return mayOpen(actor)
                || actor.is(Role.AGENCY_ADMINISTRATOR, site.agency())
                || actor.is(Role.LEADER, site.agency());
    }

    /** Whether the person writes in this section. */
    public boolean mayWrite(Actor actor, Site site, SectionId section) {
        return site.isOpen()
                && (actor.is(Role.EDITOR, site.agency())
                        || actor.is(Role.LEADER, site.agency())
                        || isCharged(actor, Power.WRITES, site, section));
    }

    /** Whether the person says what goes on line in this section. */
    public boolean mayApprove(Actor actor, Site site, SectionId section) {
        return site.isOpen()
                && (actor.is(Role.LEADER, site.agency()) || isCharged(actor, Power.APPROVES, site, section));
    }

    /** Whether the person takes off what is on line: who approves, and at an archive the leaders of who took it over. */
    public boolean mayWithdraw(Actor actor, Site site, SectionId section) {
        return mayApprove(actor, site, section) || leads(actor, site);
    }

    /** Whether the person sees drafts and proposals of this portal: who works at it. */
    public boolean maySee(Actor actor, Site site) {
        return actor.is(Role.AGENCY_ADMINISTRATOR, site.agency())
                || actor.is(Role.EDITOR, site.agency())
                || leads(actor, site)
                || mine(actor).stream().anyMatch(duty -> duty.site().equals(site.id()));
    }

    /** Whether the person sees what was on line at this portal at any moment. */
    public boolean maySeePast(Actor actor, Site site) {
        return maySee(actor, site) || actor.is(Role.AUDITOR);
    }

    /** Whether there is any portal whose work concerns this person. */
    public boolean isConcerned(Actor actor) {
        return mayOpen(actor)
                || actor.is(Role.EDITOR)
                || actor.is(Role.LEADER)
                || actor.is(Role.AGENCY_ADMINISTRATOR)
                || actor.is(Role.AUDITOR)
                || !mine(actor).isEmpty();
    }

    /** {@code portal.only-editors} for who has nothing to do at any portal: reading a foreign page costs a processor. */
    public void requireConcerned(Actor actor) {
        if (!isConcerned(actor)) {
            throw PortalException.forbidden("portal.only-editors");
        }
    }

    static void requireOpener(Actor actor) {
        if (!mayOpen(actor)) {
            throw PortalException.forbidden("portal.only-administrator");
        }
    }

    void requireKeeper(Actor actor, Site site) {
        if (!mayKeep(actor, site)) {
            requireSight(actor, site);
            throw PortalException.forbidden("portal.only-keepers");
        }
    }

    /** {@code portal.not-found} for a portal whose past the person may not see. */
    public void requireSightOfThePast(Actor actor, Site site) {
        if (!maySeePast(actor, site)) {
            throw PortalException.missing("portal.not-found");
        }
    }

    /** {@code portal.not-found} for a portal whose work the person may not see. */
    public void requireSight(Actor actor, Site site) {
        if (!maySee(actor, site)) {
            throw PortalException.missing("portal.not-found");
        }
    }

    void requireWriter(Actor actor, Site site, SectionId section) {
        requireSight(actor, site);
        if (!mayWrite(actor, site, section)) {
            throw PortalException.forbidden(site.isOpen() ? "portal.only-editors" : "portal.closed");
        }
    }

    /** For who may write in at least one of these, which are all sections of the portal. */
    void requireWriterSomewhere(Actor actor, Site site, List<Section> sections) {
        requireSight(actor, site);
        if (sections.stream().noneMatch(section -> mayWrite(actor, site, section.id()))) {
            throw PortalException.forbidden(site.isOpen() ? "portal.only-editors" : "portal.closed");
        }
    }

    void requireApprover(Actor actor, Site site, SectionId section) {
        requireSight(actor, site);
        if (!mayApprove(actor, site, section)) {
            throw PortalException.forbidden(site.isOpen() ? "portal.only-approvers" : "portal.closed");
        }
    }

    /** Whether the person leads the portal's agency, or the one that took it over. */
    private boolean leads(Actor actor, Site site) {
        return actor.is(Role.LEADER)
                && directory.withPredecessors(actor.agency()).contains(site.agency());
    }

    private boolean isCharged(Actor actor, Power power, Site site, SectionId section) {
        return mine(actor).stream().anyMatch(duty -> duty.covers(power, site.id(), section));
    }

    private List<Duty> mine(Actor actor) {
        return duties.of(actor.person());
    }
}
