package vn.banggiang.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who works in an agency today. What waited for people who left, or for the head of a unit that has none, is the turn of
 * others.
 */
public record Staffing(List<Post> posts) {

    /** Copies the list. */
    public Staffing {
        posts = List.copyOf(posts);
    }

    /** Everybody, the units in which somebody works, and those that somebody heads: as lists ask for them. */
    public Map<String, Object> params() {
        return Map.of(
                "staff",
                        posts.stream()
                                .map(Post::person)
                                .map(PersonId::value)
                                .distinct()
                                .toArray(UUID[]::new),
                "staffed_units", units(post -> true),
                "headed_units", units(post -> post.role() == Role.HEAD_OF_UNIT));
    }

    private UUID[] units(Predicate<Post> wanted) {
        return posts.stream()
                .filter(wanted)
                .map(Post::unit)
                .flatMap(unit -> Stream.ofNullable(unit))
                .map(UnitId::value)
                .distinct()
                .toArray(UUID[]::new);
    }
}
