package vn.banggiang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;

/** What a person may be today in one agency; remembered for five seconds. */
@Service
public class Actors {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final Directory directory;
    private final Clock clock;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    private record Key(PersonId person, AgencyId agency) {}

    private record Known(Optional<Actor> actor, Instant until) {}

    Actors(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The person in the agency of the main post; empty when no post is held today. */
    public Optional<Actor> atMainPost(PersonId person) {
        List<Post> posts = directory.posts(person);
        return posts.isEmpty()
                ? Optional.empty()
                : actor(posts, posts.getFirst().agency());
    }

    /** The person in this agency; empty when no post is held there (any more). */
    public Optional<Actor> in(PersonId person, AgencyId agency) {
        Instant now = clock.instant();
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.compute(
                        new Key(person, agency),
                        (key, before) -> before != null && now.isBefore(before.until())
                                ? before
                                : new Known(actor(directory.posts(person), agency), now.plus(REMEMBERED)))
                .actor();
    }

    private static Optional<Actor> actor(List<Post> posts, AgencyId agency) {
        List<Post> held =
                posts.stream().filter(post -> post.agency().equals(agency)).toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Actor(
                held.getFirst().person(),
                held.getFirst().fullName(),
                agency,
                held.stream().map(Post::role).collect(Collectors.toSet()),
                held.stream().map(Post::unit).filter(Objects::nonNull).collect(Collectors.toSet())));
    }
}
