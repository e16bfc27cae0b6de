package vn.banggiang.organisation.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.ProvinceRoll;
import vn.banggiang.directory.Role;
import vn.banggiang.organisation.Leader;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.ProfileText;
import vn.banggiang.organisation.PublishedProfiles;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** Those who lead agencies, in the search and the site map of the portals; complete where something was said of one of them. */
@Component
class LeaderEntries implements PublicEntries {

    private final Directory directory;
    private final ProvinceRoll roll;
    private final PublishedProfiles profiles;
    private final PublicFrame portals;
    private final Clock clock;

    LeaderEntries(
            Directory directory, ProvinceRoll roll, PublishedProfiles profiles, PublicFrame portals, Clock clock) {
        this.directory = directory;
        this.roll = roll;
        this.profiles = profiles;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public String section() {
        return ProfileKind.LEADER.section().tag();
    }

    @Override
    public Set<String> addresses() {
        return Set.of(OrganisationAddresses.LEADERS);
    }

    @Override
    public List<PublicEntry> newest(AgencyId agency, Language language, int most) {
        return entries(posts(agency)).limit(most).toList();
    }

    @Override
    public PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page) {
        return FoundByName.page(entries(posts(agency)), words, page);
    }

    @Override
    public List<PublicEntry> onLine(int most) {
        return entries(roll.leaders()).limit(most).toList();
    }

    @Override
    public Map<AgencyId, Instant> newestDates() {
        return profiles.all(ProfileKind.LEADER, clock.instant()).stream()
                .collect(Collectors.toMap(
                        one -> one.subject().agency(),
                        PublishedProfiles.Published::since,
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** With the day posts end and begin. */
    @Override
    public Optional<Instant> nextChange(AgencyId agency) {
        return Optional.of(VietnamTime.start(VietnamTime.today(clock).plusDays(1)));
    }

    private List<Post> posts(@Nullable AgencyId agency) {
        return agency == null ? roll.leaders() : directory.holders(agency, Role.LEADER);
    }

    private Stream<PublicEntry> entries(List<Post> posts) {
        Instant today = VietnamTime.start(VietnamTime.today(clock));
        return posts.stream()
                .flatMap(post -> portals
                        .of(post.agency())
                        .map(site -> new PublicEntry(
                                post.agency(),
                                site.href(OrganisationAddresses.of(new Leader(post, ProfileText.EMPTY))),
                                post.fullName(),
                                post.position(),
                                today))
                        .stream());
    }
}
