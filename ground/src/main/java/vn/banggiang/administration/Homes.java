package vn.banggiang.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Personnel;

/** Where people are at home: in the agency of their main post, which cares for their account. */
@Component
class Homes {

    private final Personnel personnel;
    private final Clock clock;

    Homes(Personnel personnel, Clock clock) {
        this.personnel = personnel;
        this.clock = clock;
    }

    /** Empty for somebody who holds nothing any more and is to hold nothing. */
    Optional<AgencyId> of(PersonId person) {
        return of(personnel.posts(person));
    }

    /** @param posts all of one person, the main post first: one that waits makes no home as long as there is another */
    Optional<AgencyId> of(Collection<HeldPost> posts) {
        LocalDate today = VietnamTime.today(clock);
        return posts.stream()
                .filter(held -> !held.isOver(today))
                .min(Comparator.comparing(HeldPost::isAwaited))
                .map(held -> held.post().agency());
    }
}
