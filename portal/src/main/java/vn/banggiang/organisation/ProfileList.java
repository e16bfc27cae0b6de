package vn.banggiang.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;

/** Of whom and of what an agency can say something today, for who works at its portal. */
@Component
public class ProfileList {

    private final ProfileStore store;
    private final OrganisationRights rights;
    private final Directory directory;

    ProfileList(ProfileStore store, OrganisationRights rights, Directory directory) {
        this.store = store;
        this.rights = rights;
        this.directory = directory;
    }

    /** Leaders, units and the officials whom people may turn to, in the order of their pages. */
    public Map<ProfileKind, List<ProfileLine>> of(Actor reader, SiteId id) {
        Site site = rights.seen(reader, id);
        AgencyId agency = site.agency();
        Map<Subject, ProfileStanding> standings = store.standings(agency);
        return Map.of(
                ProfileKind.LEADER, people(ProfileKind.LEADER, directory.holders(agency, Role.LEADER), standings),
                ProfileKind.UNIT, units(agency, standings),
                ProfileKind.CONTACT, contacts(agency, standings));
    }

    /** Who works at the agency: of these a new official is chosen whom people may turn to. */
    public List<Post> staff(Actor reader, SiteId id) {
        Set<PersonId> seen = new HashSet<>();
        return directory.staff(rights.seen(reader, id).agency()).stream()
                .filter(post -> seen.add(post.person()))
                .toList();
    }

    private List<ProfileLine> contacts(AgencyId agency, Map<Subject, ProfileStanding> standings) {
        List<Post> named = directory.staff(agency).stream()
                .filter(post -> {
                    ProfileStanding standing = standings.get(Subject.contact(agency, post.person()));
                    return standing != null && standing != ProfileStanding.REMOVED;
                })
                .toList();
        return people(ProfileKind.CONTACT, named, standings);
    }

    private List<ProfileLine> units(AgencyId agency, Map<Subject, ProfileStanding> standings) {
        Map<UnitId, String> heads = new HashMap<>();
        for (Post post : directory.staff(agency)) {
            UnitId unit = post.unit();
            if (post.role() == Role.HEAD_OF_UNIT && !post.deputy() && unit != null) {
                heads.putIfAbsent(unit, post.fullName());
            }
        }
        return directory.units(agency).stream()
                .map(unit -> line(
                        Subject.unit(agency, unit.id()), unit.name(), heads.getOrDefault(unit.id(), ""), standings))
                .toList();
    }

    private static List<ProfileLine> people(
            ProfileKind kind, List<Post> posts, Map<Subject, ProfileStanding> standings) {
        Set<PersonId> seen = new HashSet<>();
        return posts.stream()
                .filter(post -> seen.add(post.person()))
                .map(post -> line(
                        new Subject(post.agency(), kind, post.person().value()),
                        post.fullName(),
                        post.position(),
                        standings))
                .toList();
    }

    private static ProfileLine line(
            Subject subject, String name, String position, Map<Subject, ProfileStanding> standings) {
        ProfileStanding standing = standings.getOrDefault(subject, ProfileStanding.UNWRITTEN);
        return new ProfileLine(subject, name, position, standing);
    }
}
