package vn.banggiang.administration;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private static final Set<Role> OF_THE_PROVINCE = EnumSet.of(Role.PROVINCE_ADMINISTRATOR, Role.AUDITOR);

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
        Set<Role> given = EnumSet.allOf(Role.class);
        if (!isProvince()) {
            given.removeAll(OF_THE_PROVINCE);
        }
        return List.copyOf(given);
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
     * Whether the person as such, with name and account, is this administrator's: an account opens everything that its holder
     * may do anywhere.
     *
     * @param posts those that are not over
     */
    public boolean hasWhole(Collection<HeldPost> posts) {
        return isProvince()
                || posts.stream()
                        .map(HeldPost::post)
                        .allMatch(post -> covers(post.agency()) && !OF_THE_PROVINCE.contains(post.role()));
    }

    /** Whether the agency is this administrator's. */
    public boolean covers(AgencyId agency) {
        return isProvince() || agency.equals(home());
    }
}
