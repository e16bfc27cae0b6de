package vn.banggiang.bench.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** How long something took, from the shortest to the longest time. */
record Times(List<Duration> ascending) {

    /** @param times at least one */
    static Times of(Collection<Duration> times) {
        return new Times(times.stream().sorted().toList());
    }

    /** The time within which that many of a hundred were done. */
    Duration percentile(int percent) {
        int rank = Math.ceilDiv(ascending.size() * percent, 100);
        return ascending.get(Math.max(0, rank - 1));
    }
}
