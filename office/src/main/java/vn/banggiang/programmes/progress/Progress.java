package vn.banggiang.programmes.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.programmes.plan.PlannedNode;

/**
 * How far a whole programme has come.
 *
 * @param percent of those at the top that have figures, by their weights; null where none has
 * @param unknown those at the top that have none
 * @param late how many nodes are late
 */
public record Progress(@Nullable BigDecimal percent, List<PlannedNode> unknown, int late, List<NodeProgress> tops) {

    /** Copies the lists. */
    public Progress {
        unknown = List.copyOf(unknown);
        tops = List.copyOf(tops);
    }

    /** Every node, each before what stands below it. */
    public Stream<NodeProgress> all() {
        return tops.stream().flatMap(NodeProgress::all);
    }
}
