package vn.banggiang.documents;

import java.util.Map;
import vn.banggiang.shell.PageOf;

/**
 * A page of a list, and how many lines each state would have.
 *
 * @param counts of what the rest of the filter lets through; a state without lines is left out
 */
public record Listed<T, S extends Enum<S>>(PageOf<T> page, Map<S, Long> counts) {

    /** Copies the map. */
    public Listed {
        counts = Map.copyOf(counts);
    }

    /** How many lines this state has. */
    public long in(S state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many lines there are in all states. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
