package vn.banggiang.organisation.open;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.ProvinceRoll;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.PublishedProfiles;
import vn.banggiang.organisation.PublishedProfiles.Published;
import vn.banggiang.organisation.Subject;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** The officials whom people may turn to, in the search of the portals; complete where there is one who still works there. */
@Component
class ContactEntries implements PublicEntries {

    private final ProvinceRoll roll;
    private final PublishedProfiles profiles;
    private final PublicFrame portals;
    private final Clock clock;

    ContactEntries(ProvinceRoll roll, PublishedProfiles profiles, PublicFrame portals, Clock clock) {
        this.roll = roll;
        this.profiles = profiles;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public String section() {
        return ProfileKind.CONTACT.section().tag();
    }

    @Override
    public Set<String> addresses() {
        return Set.of(OrganisationAddresses.CONTACTS);
    }

    @Override
    public List<PublicEntry> newest(AgencyId agency, Language language, int most) {
        return entries(agency).limit(most).toList();
    }

    @Override
    public PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page) {
        return FoundByName.page(entries(agency), words, page);
    }

    /** All of them stand on one page, which the site map has. */
    @Override
    public List<PublicEntry> onLine(int most) {
        return List.of();
    }

    @Override
    public Map<AgencyId, Instant> newestDates() {
        return entries(null)
                .collect(Collectors.toMap(
                        PublicEntry::agency, PublicEntry::dated, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public Optional<Instant> nextChange(AgencyId agency) {
        return Optional.empty();
    }

    /** Of those who work there today. */
    private Stream<PublicEntry> entries(@Nullable AgencyId agency) {
        Map<Subject, Published> said = profiles.all(ProfileKind.CONTACT, clock.instant()).stream()
                .filter(one -> agency == null || agency.equals(one.subject().agency()))
                .collect(Collectors.toMap(Published::subject, one -> one));
        List<PersonId> people = said.keySet().stream()
                .map(subject -> new PersonId(subject.id()))
                .toList();
        Set<Subject> seen = new HashSet<>();
        return roll.posts(people).stream().flatMap(post -> {
            Published one = said.get(Subject.contact(post.agency(), post.person()));
            return one != null && seen.add(one.subject())
                    ? portals
                            .of(post.agency())
                            .map(site -> new PublicEntry(
                                    post.agency(),
                                    site.href(OrganisationAddresses.CONTACTS + "#o-" + post.person()),
                                    post.fullName(),
                                    one.text().topic(),
                                    one.since()))
                            .stream()
                    : Stream.empty();
        });
    }
}
