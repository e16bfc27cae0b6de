package vn.banggiang.organisation;

import java.util.UUID;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;

/**
 * Of whom or what an agency says something.
 *
 * @param id a person's or a unit's
 */
public record Subject(AgencyId agency, ProfileKind kind, UUID id) {

    /** Somebody who leads the agency. */
    public static Subject leader(AgencyId agency, PersonId person) {
        return new Subject(agency, ProfileKind.LEADER, person.value());
    }

    /** One of its units. */
    public static Subject unit(AgencyId agency, UnitId unit) {
        return new Subject(agency, ProfileKind.UNIT, unit.value());
    }

    /** An official whom people may turn to. */
    public static Subject contact(AgencyId agency, PersonId person) {
        return new Subject(agency, ProfileKind.CONTACT, person.value());
    }
}
