package vn.banggiang.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;

/** Who is to do something: an agency, a unit of it, or one person. */
public sealed interface Doer {

    /** The agency as a whole: its leaders give it on. */
    record OfAgency(AgencyId agency) implements Doer {}

    /** A unit: its head gives it on. */
    record OfUnit(AgencyId agency, UnitId unit) implements Doer {}

    /**
     * One person.
     *
     * @param unit the unit that it falls back to when the person leaves; null for the agency
     */
    record OfPerson(AgencyId agency, @Nullable UnitId unit, PersonId person) implements Doer {

        /** Whom no unit stands behind. */
        public OfPerson(AgencyId agency, PersonId person) {
            this(agency, null, person);
        }
    }

    /** The agency that it is about. */
    AgencyId agency();

    /** The unit; null where none is named. */
    default @Nullable UnitId unitOrNull() {
        return switch (this) {
            case OfAgency whole -> null;
            case OfUnit(AgencyId agency, UnitId unit) -> unit;
            case OfPerson one -> one.unit();
        };
    }

    /** The person; null where none is named. */
    default @Nullable PersonId personOrNull() {
        return this instanceof OfPerson one ? one.person() : null;
    }

    /** By ids, as rows and programs have them. */
    public static Doer of(UUID agency, @Nullable UUID unit, @Nullable UUID person) {
        var there = new AgencyId(agency);
        UnitId within = unit == null ? null : new UnitId(unit);
        if (person != null) {
            return new OfPerson(there, within, new PersonId(person));
        }
        return within == null ? new OfAgency(there) : new OfUnit(there, within);
    }
}
