package vn.banggiang.programmes.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the weights of lines that stand beside each other add up, judged on the file as it stands. What stands in a line
 * that lost its place is not held against those beside which it should stand.
 */
final class Weights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");
    private static final BigDecimal ROUNDING_OF_ONE = new BigDecimal("0.0005");

    private final List<PlanLine> lines;
    private final Tree tree;
    private final Faults faults;

    Weights(List<PlanLine> lines, Tree tree, Faults faults) {
        this.lines = lines;
        this.tree = tree;
        this.faults = faults;
    }

    void check() {
        Map<String, List<PlanLine>> groups = lines.stream()
                .filter(line -> !tree.isMisplaced(line))
                .collect(Collectors.groupingBy(PlanLine::parent, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(this::check);
    }

    private void check(List<PlanLine> beside) {
        List<PlanLine> weighed =
                beside.stream().filter(line -> !written(line).isEmpty()).toList();
        if (weighed.isEmpty() || weighed.stream().anyMatch(line -> weight(line).isEmpty())) {
            return;
        }
        List<PlanLine> without = beside.stream()
                .filter(line -> written(line).isEmpty() && line.kind() != NodeKind.MILESTONE)
                .toList();
        without.forEach(line -> faults.add(line.line(), PlanColumn.WEIGHT, "programmes.fault.weight-missing"));
        BigDecimal sum = sum(weighed);
        boolean partOfIt = !without.isEmpty() && sum.compareTo(HUNDRED) < 0;
        if (!partOfIt && !addsUp(weighed) && !stoodIn(sum)) {
            weighed.forEach(line ->
                    faults.add(line.line(), PlanColumn.WEIGHT, "programmes.fault.weights-sum", Decimal.written(sum)));
        }
    }

    /** With or without lines whose code is another's. */
    private boolean addsUp(List<PlanLine> weighed) {
        return addsUp(sum(weighed))
                || addsUp(sum(
                        weighed.stream().filter(line -> !tree.isDoubled(line)).toList()));
    }

    private static boolean addsUp(BigDecimal sum) {
        return isNear(sum, HUNDRED, ROUNDING) || isNear(sum, BigDecimal.ONE, ROUNDING_OF_ONE);
    }

    private static boolean isNear(BigDecimal sum, BigDecimal wanted, BigDecimal rounding) {
        return sum.subtract(wanted).abs().compareTo(rounding) <= 0;
    }

    /** Whether a line that lost its place has what is lacking. */
    private boolean stoodIn(BigDecimal sum) {
        return lines.stream()
                .filter(tree::isMisplaced)
                .flatMap(PlanLine::everything)
                .flatMap(cell -> Decimal.of(cell).stream())
                .anyMatch(weight -> addsUp(sum.add(weight)));
    }

    private static BigDecimal sum(List<PlanLine> weighed) {
        return weighed.stream().flatMap(line -> weight(line).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> weight(PlanLine line) {
        return Decimal.of(written(line)).filter(weight -> weight.signum() > 0);
    }

    private static String written(PlanLine line) {
        return line.cell(PlanColumn.WEIGHT);
    }
}
