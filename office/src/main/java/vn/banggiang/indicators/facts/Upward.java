package vn.banggiang.indicators.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up from below: whoever stands above others has their tallies in its own. */
public final class Upward {

    private Upward() {}

    /**
     * What each has with all that stand below it.
     *
     * @param own of each by itself
     * @param above who stands above whom; where two stand above each other, each counts once
     */
    public static <T> Map<T, Tally> sums(Map<T, Tally> own, Map<T, T> above) {
        Map<T, Tally> sums = new HashMap<>();
        own.forEach((one, tally) -> {
            Set<T> passed = new HashSet<>();
            @Nullable T here = one;
            while (here != null && passed.add(here)) {
                sums.merge(here, tally, Tally::plus);
                here = above.get(here);
            }
        });
        return sums;
    }
}
