package vn.banggiang.organisation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;

/** Whom people may turn to at an agency. Who does not work there any more is not among them, whatever was said. */
@Component
public class ContactOfficials {

    private final Directory directory;
    private final PublishedProfiles profiles;
    private final Clock clock;

    ContactOfficials(Directory directory, PublishedProfiles profiles, Clock clock) {
        this.directory = directory;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Those of today. */
    public List<ContactOfficial> of(AgencyId agency) {
        Map<UUID, ProfileText> said = profiles.of(agency, ProfileKind.CONTACT, clock.instant());
        if (said.isEmpty()) {
            return List.of();
        }
        Set<PersonId> seen = new HashSet<>();
        return directory.staff(agency).stream()
                .filter(post -> said.containsKey(post.person().value()))
                .filter(post -> seen.add(post.person()))
                .map(post -> new ContactOfficial(
                        post, said.getOrDefault(post.person().value(), ProfileText.EMPTY)))
                .toList();
    }
}
