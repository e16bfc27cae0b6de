package vn.banggiang.payments;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * The one rule that decides who does what with payments: one-stop officers of the agency collect and pay back, its leaders
 * waive, both see all of them.
 */
@Component
public class PaymentRights {

    /** Whether the person sees what the agency is paid. */
    public boolean maySee(Actor actor, AgencyId agency) {
        return mayCollect(actor, agency) || mayWaive(actor, agency);
    }

    /** Whether the person takes money, confirms transfers and pays back. */
    public boolean mayCollect(Actor actor, AgencyId agency) {
        return actor.is(Role.ONE_STOP_OFFICER, agency);
    }

    /** Whether the person may decide that something is not asked any more. */
    public boolean mayWaive(Actor actor, AgencyId agency) {
        return actor.is(Role.LEADER, agency);
    }

    void requireCollector(Actor actor, AgencyId agency) {
        if (!mayCollect(actor, agency)) {
            throw PaymentsException.forbidden("payments.only-officers");
        }
    }

    void requireWaiver(Actor actor, AgencyId agency) {
        if (!mayWaive(actor, agency)) {
            throw PaymentsException.forbidden("payments.only-leaders");
        }
    }
}
