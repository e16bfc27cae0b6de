package vn.banggiang.indicators;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.figures.FigureRights;
import vn.banggiang.identity.Actor;

/** Who does what in a survey; pages, API and what waits ask here. */
@Component
public class SurveyRights {

    private static final Set<Role> ANSWERING = EnumSet.of(
            Role.LEADER,
            Role.HEAD_OF_UNIT,
            Role.SPECIALIST,
            Role.CLERK,
            Role.ONE_STOP_OFFICER,
            Role.AGENCY_ADMINISTRATOR);

    /** Whether the person opens surveys. */
    public boolean mayOpen(Actor actor) {
        return actor.is(Role.PROVINCE_ADMINISTRATOR);
    }

    /** Whether the person answers for an agency at all. */
    public boolean answers(Actor actor) {
        return actor.roles().stream().anyMatch(ANSWERING::contains);
    }

    /** Whether the person reads this form. */
    public boolean maySee(Actor actor, Campaign campaign, SurveyForm form) {
        return FigureRights.reachAll(actor) || (answers(actor) && isParty(actor.agency(), campaign, form));
    }

    /** Whether the person answers it: for the own agency, or for one below that has nobody at a computer. */
    public boolean mayAnswer(Actor actor, SurveyForm form) {
        return answers(actor)
                && (actor.agency().equals(form.agency()) || actor.agency().equals(form.superior()));
    }

    /** Whether the person looks through it where it lies now, and sends it on or back. */
    public boolean mayCheck(Actor actor, Campaign campaign, SurveyForm form) {
        return switch (form.state()) {
            case SENT ->
                actor.agency().equals(form.superior()) && (actor.is(Role.LEADER) || actor.is(Role.HEAD_OF_UNIT));
            case CHECKED -> mayApprove(actor, campaign);
            case OPEN, APPROVED -> false;
        };
    }

    /** Whether the person approves what is checked: a leader of the agency that runs the survey. */
    public boolean mayApprove(Actor actor, Campaign campaign) {
        return actor.is(Role.LEADER, campaign.runner());
    }

    /** Whether the person ends the survey. */
    public boolean mayClose(Actor actor, Campaign campaign) {
        return mayApprove(actor, campaign) || mayOpen(actor);
    }

    /** Whether the person reads every form of it. */
    boolean seesAll(Actor actor, Campaign campaign) {
        return FigureRights.reachAll(actor) || (answers(actor) && actor.agency().equals(campaign.runner()));
    }

    private static boolean isParty(AgencyId agency, Campaign campaign, SurveyForm form) {
        return agency.equals(form.agency()) || agency.equals(form.superior()) || agency.equals(campaign.runner());
    }
}
