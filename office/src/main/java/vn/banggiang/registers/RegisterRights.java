package vn.banggiang.registers;

import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/** Who reads the registers: who sees every document that has a number, the agency's clerks and leaders. */
public final class RegisterRights {

    private RegisterRights() {}

    /** Whether this person reads the registers of the own agency. */
    public static boolean mayRead(Actor actor) {
        return actor.is(Role.CLERK) || actor.is(Role.LEADER);
    }

    static void require(Actor actor) {
        if (!mayRead(actor)) {
            throw RegistersException.forbidden();
        }
    }
}
