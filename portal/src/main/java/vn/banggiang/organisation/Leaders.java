package vn.banggiang.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;

/** Who leads an agency, as everybody reads it today, or read it on a day before. */
@Component
public class Leaders {

    private final Directory directory;
    private final PublishedProfiles profiles;
    private final Clock clock;

    Leaders(Directory directory, PublishedProfiles profiles, Clock clock) {
        this.directory = directory;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Those of today, heads before deputies. */
    public List<Leader> of(AgencyId agency) {
        Instant now = clock.instant();
        return leaders(agency, VietnamTime.day(now), now);
    }

    /** Those of that day, with what was said of them when it ended; of today, now. */
    public List<Leader> on(AgencyId agency, LocalDate day) {
        Instant end = VietnamTime.start(day.plusDays(1)).minusMillis(1);
        Instant now = clock.instant();
        return leaders(agency, day, end.isBefore(now) ? end : now);
    }

    private List<Leader> leaders(AgencyId agency, LocalDate day, Instant at) {
        Map<UUID, ProfileText> said = profiles.of(agency, ProfileKind.LEADER, at);
        Set<PersonId> seen = new HashSet<>();
        return directory.holders(agency, Role.LEADER, day).stream()
                .filter(post -> seen.add(post.person()))
                .map(post -> new Leader(post, said(said, post)))
                .toList();
    }

    private static ProfileText said(Map<UUID, ProfileText> said, Post post) {
        return said.getOrDefault(post.person().value(), ProfileText.EMPTY);
    }
}
