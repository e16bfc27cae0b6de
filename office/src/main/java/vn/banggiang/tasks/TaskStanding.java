package vn.banggiang.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands, for what it comes from.
 *
 * @param percent what was last said of its progress, 0 to 100; null where nobody has said anything: that is not 0
 * @param doneOn the day on which it was said to be done; null before
 */
public record TaskStanding(
        TaskState state,
        @Nullable Integer percent,
        LocalDate deadline,
        @Nullable LocalDate doneOn) {

    /** Whether it was done late, or is not done though its day is over. */
    public boolean late(LocalDate today) {
        return state != TaskState.WITHDRAWN && (doneOn == null ? today : doneOn).isAfter(deadline);
    }
}
