package vn.banggiang.auditing;

import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/** Who reads the journal: auditors of the province. Administrators do not: much of it is about them. */
public final class AuditingRights {

    private AuditingRights() {}

    /** Whether this person does. */
    public static boolean reach(Actor actor) {
        return actor.is(Role.AUDITOR);
    }

    /** {@link AuditingException} {@code auditing.forbidden} for anybody else. */
    static void require(Actor actor) {
        if (!reach(actor)) {
            throw AuditingException.forbidden();
        }
    }
}
