package vn.banggiang.programmes.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;

/**
 * Reckons progress. A task has come as far as was reported of it; what has an indicator is measured; a milestone is reached
 * or not; a parent is what its children are by their weights. Children without figures are named, never counted as 0.
 */
public final class Reckoning {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, List<PlannedNode>> below;
    private final Map<String, Known> known;
    private final LocalDate today;

    private Reckoning(Map<String, List<PlannedNode>> below, Map<String, Known> known, LocalDate today) {
        this.below = below;
        this.known = known;
        this.today = today;
    }

    /**
     * The progress of these nodes, which stand in no circle.
     *
     * @param known by code; what is not there is not known
     */
    public static Progress of(List<PlannedNode> nodes, Map<String, Known> known, LocalDate today) {
        Map<String, List<PlannedNode>> below = nodes.stream()
                .collect(Collectors.groupingBy(
                        node -> Objects.requireNonNullElse(node.parent(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<NodeProgress> tops = new Reckoning(below, known, today).children("");
        return new Progress(
                average(tops),
                unknown(tops),
                tops.stream().mapToInt(NodeProgress::late).sum(),
                tops);
    }

    private List<NodeProgress> children(String code) {
        return below.getOrDefault(code, List.of()).stream().map(this::progress).toList();
    }

    private NodeProgress progress(PlannedNode node) {
        List<NodeProgress> children = children(node.code());
        Known own = known.getOrDefault(node.code(), Known.NOTHING);
        BigDecimal percent = percent(node, own, children);
        boolean done = isDone(node, own, percent);
        return new NodeProgress(
                node,
                percent,
                node.isMeasured() || own.done() ? List.of() : unknown(children),
                done,
                !done && isLate(node),
                children.stream().mapToInt(NodeProgress::late).sum(),
                children);
    }

    private static @Nullable BigDecimal percent(PlannedNode node, Known own, List<NodeProgress> children) {
        if (node.kind() == NodeKind.MILESTONE) {
            return own.reachedOn() == null ? BigDecimal.ZERO : HUNDRED;
        }
        if (node.target() != null) {
            return own.measured() == null ? null : share(own.measured(), node.target());
        }
        if (own.done()) {
            return HUNDRED;
        }
        BigDecimal average = average(children);
        return average == null && own.reported() != null ? BigDecimal.valueOf(own.reported()) : average;
    }

    private static BigDecimal share(BigDecimal measured, BigDecimal target) {
        return measured.multiply(HUNDRED)
                .divide(target, MathContext.DECIMAL64)
                .max(BigDecimal.ZERO)
                .min(HUNDRED);
    }

    private static boolean isDone(PlannedNode node, Known own, @Nullable BigDecimal percent) {
        return switch (node.kind()) {
            case MILESTONE -> own.reachedOn() != null;
            case TASK -> own.done();
            case GOAL -> percent != null && percent.compareTo(HUNDRED) >= 0;
        };
    }

    /** A goal that nothing measures is late only where something below it is. */
    private boolean isLate(PlannedNode node) {
        boolean hasDay = node.kind() != NodeKind.GOAL || node.isMeasured();
        return hasDay && node.to() != null && node.to().isBefore(today);
    }

    private static @Nullable BigDecimal average(List<NodeProgress> beside) {
        boolean equal = beside.stream().allMatch(one -> one.node().weight() == null);
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (NodeProgress one : beside) {
            BigDecimal weight = weight(one.node(), equal);
            if (one.percent() != null && weight != null) {
                weights = weights.add(weight);
                sum = sum.add(weight.multiply(one.percent()));
            }
        }
        return weights.signum() == 0 ? null : sum.divide(weights, MathContext.DECIMAL64);
    }

    /** Among nodes that have no weight all are the same; a milestone counts only where it has one of its own. */
    private static @Nullable BigDecimal weight(PlannedNode node, boolean equal) {
        return equal && node.kind() != NodeKind.MILESTONE ? BigDecimal.ONE : node.weight();
    }

    private static List<PlannedNode> unknown(List<NodeProgress> beside) {
        return beside.stream()
                .filter(one -> one.percent() == null)
                .map(NodeProgress::node)
                .toList();
    }
}
