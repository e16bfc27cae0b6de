package vn.banggiang.organisation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;

/** The units of an agency as everybody reads them today. */
@Component
public class PublicUnits {

    private final Directory directory;
    private final PublishedProfiles profiles;
    private final Clock clock;

    PublicUnits(Directory directory, PublishedProfiles profiles, Clock clock) {
        this.directory = directory;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** In the agency's own order. */
    public List<UnitLine> of(AgencyId agency) {
        Map<UUID, ProfileText> said = profiles.of(agency, ProfileKind.UNIT, clock.instant());
        List<Post> heads = directory.staff(agency).stream()
                .filter(post -> post.role() == Role.HEAD_OF_UNIT)
                .sorted(Comparator.comparing(Post::deputy))
                .toList();
        return directory.units(agency).stream()
                .map(unit -> new UnitLine(
                        unit,
                        heads.stream()
                                .filter(post -> unit.id().equals(post.unit()))
                                .toList(),
                        said.getOrDefault(unit.id().value(), ProfileText.EMPTY)))
                .toList();
    }
}
