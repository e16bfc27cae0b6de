package vn.banggiang.identity;

import java.util.Set;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;

/**
 * The person at the keyboard (or behind a token), acting in one agency with the roles held there today.
 *
 * @param units the units in which the roles are held
 */
public record Actor(PersonId person, String fullName, AgencyId agency, Set<Role> roles, Set<UnitId> units) {

    /** Copies the sets, so that an actor never changes. */
    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Whether the person holds this role in this agency. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the person acts in this agency with this role. */
    public boolean is(Role role, AgencyId inAgency) {
        return agency.equals(inAgency) && is(role);
    }
}
