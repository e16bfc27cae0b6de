package vn.banggiang.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Gift;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.NewPerson;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.PostId;
import vn.banggiang.identity.AccountAdministration;
import vn.banggiang.identity.AccountLine;
import vn.banggiang.identity.Actor;

/**
 * An agency's people and what they may do there. Everything is refused with {@link AdministrationException} outside the
 * administrator's {@link Jurisdiction}, and recorded in the journal within it.
 */
@Service
public class Staff {

    private final Directory directory;
    private final Personnel personnel;
    private final AccountAdministration accounts;
    private final Giving giving;
    private final Homes homes;
    private final Changes changes;
    private final Clock clock;

    Staff(
            Directory directory,
            Personnel personnel,
            AccountAdministration accounts,
            Giving giving,
            Homes homes,
            Changes changes,
            Clock clock) {
        this.directory = directory;
        this.personnel = personnel;
        this.accounts = accounts;
        this.giving = giving;
        this.homes = homes;
        this.changes = changes;
        this.clock = clock;
    }

    /** Who works in the agency today, or will: leaders first, then unit by unit. */
    public List<StaffMember> of(Actor administrator, AgencyId agency) {
        Jurisdiction.of(administrator).requireAgency(agency);
        Map<PersonId, List<HeldPost>> posts = personnel.staff(agency).stream()
                .collect(Collectors.groupingBy(held -> held.post().person(), LinkedHashMap::new, Collectors.toList()));
        Map<PersonId, Person> people = directory.people(posts.keySet());
        Map<PersonId, AccountLine> known = accounts.of(posts.keySet());
        return posts.entrySet().stream()
                .map(held -> new StaffMember(
                        Objects.requireNonNull(people.get(held.getKey())), held.getValue(), known.get(held.getKey())))
                .toList();
    }

    /** One person with every post; who never belonged to the administrator's agency is as unknown as nobody. */
    public StaffMember member(Actor administrator, PersonId person) {
        List<HeldPost> posts = known(Jurisdiction.of(administrator), person);
        return new StaffMember(
                directory.person(person), posts, accounts.of(List.of(person)).get(person));
    }

    /** Takes somebody new up, in a first post. */
    @Transactional
    public PersonId add(Actor administrator, NewPerson newcomer, Appointment appointment) {
        Jurisdiction.of(administrator).requirePost(appointment.agency(), appointment.role());
        PersonId person = personnel.register(newcomer);
        changes.record(
                administrator,
                "person-added",
                "person:" + person,
                Map.of("staff-code", newcomer.staffCode(), "name", newcomer.fullName()));
        give(administrator, person, appointment);
        return person;
    }

    /** Corrects name and address. */
    @Transactional
    public void correct(Actor administrator, PersonId person, String fullName, String email) {
        requireWhole(administrator, person);
        personnel.correct(person, fullName, email);
        changes.record(administrator, "person-corrected", "person:" + person, Map.of("name", fullName, "email", email));
    }

    /**
     * Gives somebody who is known by the staff code a post in the administrator's agency. For who works in another one it
     * waits until that one agrees.
     */
    @Transactional
    public PersonId appoint(Actor administrator, String staffCode, Appointment appointment) {
        Jurisdiction.of(administrator).requirePost(appointment.agency(), appointment.role());
        PersonId person = directory
                .byStaffCode(staffCode.strip())
                .orElseThrow(() -> AdministrationException.notFound("administration.staff-code-unknown", staffCode));
        appoint(administrator, person, appointment);
        return person;
    }

    /** Gives a post in the administrator's agency; one with a role that takes two waits for a second administrator. */
    @Transactional
    public void appoint(Actor administrator, PersonId person, Appointment appointment) {
        Jurisdiction jurisdiction = Jurisdiction.of(administrator);
        jurisdiction.requirePost(appointment.agency(), appointment.role());
        jurisdiction.requireAnother(person);
        give(administrator, person, appointment);
    }

    /** Ends a post after its last day, or withdraws one that waits, as {@link Personnel#end}. */
    @Transactional
    public PersonId endPost(Actor administrator, PostId id, LocalDate last) {
        Jurisdiction jurisdiction = Jurisdiction.of(administrator);
        HeldPost held = personnel.post(id);
        jurisdiction.requirePost(held.post().agency(), held.post().role());
        jurisdiction.requireAnother(held.post().person());
        personnel.end(id, last);
        changes.record(
                administrator,
                held.isAwaited() ? "post-withdrawn" : "post-ended",
                "person:" + held.post().person(),
                Map.of("post", id.toString(), "role", held.post().role().name(), "last", last.toString()));
        return held.post().person();
    }

    /** {@link AdministrationException} unless name and account of this person are the administrator's to change. */
    void requireWhole(Actor administrator, PersonId person) {
        List<HeldPost> posts = known(Jurisdiction.of(administrator), person);
        if (!hasWhole(administrator, posts)) {
            throw AdministrationException.forbidden("administration.works-elsewhere");
        }
    }

    /** Whether name and account of who holds all these posts are the administrator's to change. */
    public boolean hasWhole(Actor administrator, Collection<HeldPost> posts) {
        return Jurisdiction.of(administrator).hasWhole(homes.of(posts), notOver(posts));
    }

    /** Those of the posts that are held today or later. */
    public List<HeldPost> notOver(Collection<HeldPost> posts) {
        LocalDate today = VietnamTime.today(clock);
        return posts.stream().filter(held -> !held.isOver(today)).toList();
    }

    private void give(Actor administrator, PersonId person, Appointment appointment) {
        Gift gift = giving.by(administrator).of(person, appointment.agency(), appointment.role());
        PostId post = personnel.appoint(person, appointment, gift);
        changes.record(
                administrator,
                "post-given",
                "person:" + person,
                Map.of(
                        "post", post.toString(),
                        "agency", appointment.agency().toString(),
                        "role", appointment.role().name(),
                        "first", appointment.first().toString(),
                        "awaits",
                                gift.awaits() == null ? "nobody" : gift.awaits().name()));
    }

    /** What a person holds who exists and belongs here; who does not is as unknown as nobody. */
    private List<HeldPost> known(Jurisdiction jurisdiction, PersonId person) {
        List<HeldPost> posts = personnel.posts(directory.person(person).id());
        if (!jurisdiction.knows(posts)) {
            throw AdministrationException.notFound("directory.person-unknown", person);
        }
        return posts;
    }
}
