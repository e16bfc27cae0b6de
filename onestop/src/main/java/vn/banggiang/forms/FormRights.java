package vn.banggiang.forms;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.identity.Actor;

/**
 * The one rule that decides who does what with forms, the same as for procedures: one-stop officers, heads of unit and leaders
 * build those of their agency, a leader who had no hand in it publishes. What was published everybody reads.
 */
@Component
public class FormRights {

    /** Whether the person builds forms of this agency, and so sees what is not published yet. */
    public boolean mayWrite(Actor actor, AgencyId agency) {
        return actor.is(Role.ONE_STOP_OFFICER, agency)
                || actor.is(Role.HEAD_OF_UNIT, agency)
                || actor.is(Role.LEADER, agency);
    }

    /** Whether the person publishes forms of this agency. */
    public boolean mayPublish(Actor actor, AgencyId agency) {
        return actor.is(Role.LEADER, agency);
    }

    void requireWriter(Actor actor, AgencyId agency) {
        if (!mayWrite(actor, agency)) {
            throw FormsException.forbidden("forms.only-officers");
        }
    }

    void requirePublisher(Actor actor, AgencyId agency) {
        if (!mayPublish(actor, agency)) {
            throw FormsException.forbidden("forms.only-leaders");
        }
    }
}
