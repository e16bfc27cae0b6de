package vn.banggiang.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/** Who sees a record: its keeper, and whoever leads, registers or archives in its agency. */
final class RecordRights {

    private RecordRights() {}

    static boolean maySee(Actor actor, HoSo record) {
        return record.agency().equals(actor.agency()) && (seesAll(actor) || record.isKeptBy(actor.person()));
    }

    /** Whose records alone this person sees in the agency, for a list; {@code null} for all of them. */
    static @Nullable UUID onlyOf(Actor actor) {
        return seesAll(actor) ? null : actor.person().value();
    }

    private static boolean seesAll(Actor actor) {
        return actor.is(Role.LEADER) || actor.is(Role.CLERK) || actor.is(Role.ARCHIVIST);
    }
}
