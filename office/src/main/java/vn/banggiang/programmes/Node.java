package vn.banggiang.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.programmes.plan.PlannedNode;

/**
 * A goal, task or milestone of a programme.
 *
 * @param reading the last one of its indicator
 * @param reachedOn the day on which the milestone was reached
 */
public record Node(
        NodeId id,
        PlannedNode plan,
        @Nullable Reading reading,
        @Nullable LocalDate reachedOn) {}
