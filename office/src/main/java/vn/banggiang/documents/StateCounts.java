package vn.banggiang.documents;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.documents.DocumentRef.Direction;

/**
 * How many documents a list has in each state.
 *
 * @param counts without the states that no document is in
 */
public record StateCounts<S extends Enum<S>>(Map<S, Long> counts) {

    /** Copies the map. */
    public StateCounts {
        counts = Map.copyOf(counts);
    }

    /** Of the documents that the condition lets through. */
    public static <S extends Enum<S>> StateCounts<S> of(
            JdbcClient jdbc, Direction direction, SearchCondition condition, Class<S> states) {
        Map<S, Long> counts = jdbc
                .sql("SELECT d.state, count(*) AS count FROM documents." + direction.tag() + " d WHERE "
                        + condition.sql() + " GROUP BY d.state")
                .params(condition.params())
                .query((row, number) -> Map.entry(Enum.valueOf(states, row.getString("state")), row.getLong("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new StateCounts<>(counts);
    }

    /** In one of these states together; in all where none is wanted. */
    public long in(Set<S> wanted) {
        return counts.entrySet().stream()
                .filter(count -> wanted.isEmpty() || wanted.contains(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
