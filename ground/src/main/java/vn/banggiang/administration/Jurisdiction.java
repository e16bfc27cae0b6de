package vn.banggiang.administration;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * What an administrator may do: in one agency, or in the whole province. Nobody administers themselves, so that it takes two
 * to give oneself a right.
 */
public final class Jurisdiction {

    private final Actor administrator;

    private Jurisdiction(Actor administrator) {
        this.administrator = administrator;
    }

    /** {@link AdministrationException} {@code administration.forbidden} for whoever administers nothing. */
    public static Jurisdiction of(Actor actor) {
        if (!reaches(actor)) {
            throw AdministrationException.forbidden("administration.forbidden");
        }
        return new Jurisdiction(actor);
    }

    /** Whether this person administers anything. */
    public static boolean reaches(Actor actor) {
        return actor.is(Role.PROVINCE_ADMINISTRATOR) || actor.is(Role.AGENCY_ADMINISTRATOR);
    }

    /** The whole province, and not one agency. */
    public boolean isProvince() {
        return administrator.is(Role.PROVINCE_ADMINISTRATOR);
    }

    /** The roles that may be given. */
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> isProvince() || !role.isOfTheProvince())
                .toList();
    }

    /** The agency in which the administrator acts. */
    public AgencyId home() {
        return administrator.agency();
    }

    /** {@link AdministrationException} {@code administration.forbidden} for whoever administers less. */
    void requireProvince() {
        if (!isProvince()) {
            throw AdministrationException.forbidden("administration.forbidden");
        }
    }

    /** {@link AdministrationException} {@code administration.forbidden} for another's agency. */
    void requireAgency(AgencyId agency) {
        if (!covers(agency)) {
            throw AdministrationException.forbidden("administration.forbidden");
        }
    }

    /** As {@link #requireAgency}, and {@code administration.role-of-the-province} for a role above the agency. */
    void requirePost(AgencyId agency, Role role) {
        requireAgency(agency);
        if (!roles().contains(role)) {
            throw AdministrationException.forbidden("administration.role-of-the-province");
        }
    }

    /** {@link AdministrationException} {@code administration.not-oneself}. */
    void requireAnother(PersonId person) {
        if (person.equals(administrator.person())) {
            throw AdministrationException.forbidden("administration.not-oneself");
        }
    }

    /** Whether the person belongs here at all, now, formerly or later. */
    boolean knows(Collection<HeldPost> posts) {
        return isProvince()
                || posts.stream().anyMatch(held -> covers(held.post().agency()));
    }

    /**
     * Whether the person as such, with name and account, is this administrator's: the agency at which somebody is at home
     * cares for the account, but not for one that reaches over the province.
     *
     * @param home empty for somebody who works nowhere any more
     * @param posts those that are not over
     */
    boolean hasWhole(Optional<AgencyId> home, Collection<HeldPost> posts) {
        return isProvince()
                || (home.map(this::covers).orElse(true)
                        && posts.stream().noneMatch(held -> held.post().role().isOfTheProvince()));
    }

    /** Whether the agency is this administrator's. */
    public boolean covers(AgencyId agency) {
        return isProvince() || agency.equals(home());
    }
}
