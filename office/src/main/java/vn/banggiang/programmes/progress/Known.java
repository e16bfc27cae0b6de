package vn.banggiang.programmes.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a node by itself.
 *
 * @param reported what its task was last reported to have come to, 0 to 100; null where nobody reported
 * @param done whether its task is done
 * @param measured the last reading of its indicator; null where there is none
 * @param reachedOn the day on which the milestone was reached
 */
public record Known(
        @Nullable Integer reported,
        boolean done,
        @Nullable BigDecimal measured,
        @Nullable LocalDate reachedOn) {

    /** Nothing yet. */
    public static final Known NOTHING = new Known(null, false, null, null);
}
