package vn.banggiang.figures;

import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/** Who reads which figures: leaders and administrators those of their agency, those of the province all. */
public final class FigureRights {

    private FigureRights() {}

    /** Whether there is anything for this person. */
    public static boolean reach(Actor actor) {
        return reachAll(actor) || actor.is(Role.LEADER) || actor.is(Role.AGENCY_ADMINISTRATOR);
    }

    /** Whether it is all agencies. */
    public static boolean reachAll(Actor actor) {
        return actor.is(Role.PROVINCE_ADMINISTRATOR) || actor.is(Role.AUDITOR);
    }
}
