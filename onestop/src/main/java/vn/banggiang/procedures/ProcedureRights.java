package vn.banggiang.procedures;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.facts.ProceduresException;

/**
 * The one rule that decides who does what with the catalogue. What was published everybody reads. One-stop officers and heads of
 * unit write drafts of the procedures that their agency keeps; its leaders publish them, by the decision of the chairman of the
 * People's Committee that announces them (Decree 63/2010/NĐ-CP art. 15).
 */
@Component
public class ProcedureRights {

    /** Whether the person writes drafts for this agency. */
    public boolean mayWrite(Actor actor, AgencyId agency) {
        return actor.is(Role.ONE_STOP_OFFICER, agency)
                || actor.is(Role.HEAD_OF_UNIT, agency)
                || actor.is(Role.LEADER, agency);
    }

    /** Whether the person publishes and ends procedures of this agency. */
    public boolean mayPublish(Actor actor, AgencyId agency) {
        return actor.is(Role.LEADER, agency);
    }

    /** Whether the person sees what is not published yet: who makes it. */
    public boolean maySeeDrafts(Actor actor, AgencyId agency) {
        return mayWrite(actor, agency);
    }

    void requireWriter(Actor actor, AgencyId agency) {
        if (!mayWrite(actor, agency)) {
            throw ProceduresException.forbidden("procedures.only-officers");
        }
    }

    void requirePublisher(Actor actor, AgencyId agency) {
        if (!mayPublish(actor, agency)) {
            throw ProceduresException.forbidden("procedures.only-leaders");
        }
    }
}
