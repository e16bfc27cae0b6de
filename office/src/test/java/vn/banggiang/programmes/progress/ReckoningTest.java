package vn.banggiang.programmes.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;

/** Missing is not zero, weights are those that were declared, and what is late shows through everything above it. */
class ReckoningTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 6, 30);

    @Test
    void aParentIsWhatItsChildrenAreByTheirWeights() {
        Progress progress = of(
                List.of(goal("M", null, null), task("A", "M", "75"), task("B", "M", "25")),
                Map.of("A", reported(40), "B", reported(80)));

        assertThat(progress.percent()).isEqualByComparingTo("50");
    }

    @Test
    void withoutWeightsAllAreTheSame() {
        Progress progress = of(
                List.of(task("A", null, null), task("B", null, null), milestone("K", null, null)),
                Map.of("A", reported(10), "B", done()));

        assertThat(progress.percent()).isEqualByComparingTo("55");
    }

    @Test
    void aChildWithoutFiguresIsNamedAndNotCounted() {
        Progress progress = of(
                List.of(goal("M", null, null), task("A", "M", "50"), task("B", "M", "50")), Map.of("A", reported(60)));

        NodeProgress goal = progress.tops().getFirst();
        assertThat(goal.percent()).isEqualByComparingTo("60");
        assertThat(goal.unknown()).extracting(PlannedNode::code).containsExactly("B");
    }

    @Test
    void whereNothingIsKnownThereIsNoFigure() {
        Progress progress = of(List.of(goal("M", null, null), task("A", "M", null)), Map.of());

        assertThat(progress.percent()).isNull();
        assertThat(progress.unknown()).extracting(PlannedNode::code).containsExactly("M");
    }

    @Test
    void whatHasATargetIsMeasuredWhateverIsReportedBelowIt() {
        PlannedNode measured = node("M", null, NodeKind.GOAL, null, "2020-12-31", "80");
        List<PlannedNode> nodes = List.of(measured, task("A", "M", null));

        assertThat(of(nodes, Map.of("A", done())).percent()).isNull();
        assertThat(of(nodes, Map.of("M", measured("60"))).percent()).isEqualByComparingTo("75");
        assertThat(of(nodes, Map.of("M", measured("0"))).percent()).isEqualByComparingTo("0");
        assertThat(of(nodes, Map.of("M", measured("200"))).percent()).isEqualByComparingTo("100");
        assertThat(of(nodes, Map.of("M", measured("-3"))).percent()).isEqualByComparingTo("0");
    }

    @Test
    void aMilestoneIsReachedOrNotAndCountsOnlyByAWeightOfItsOwn() {
        List<PlannedNode> nodes = List.of(task("A", null, "60"), milestone("K", null, "40"));

        assertThat(of(nodes, Map.of("A", done())).percent()).isEqualByComparingTo("60");
        assertThat(of(nodes, Map.of("A", done(), "K", new Known(null, false, null, TODAY)))
                        .percent())
                .isEqualByComparingTo("100");
    }

    @Test
    void whatIsLateShowsThroughEverythingAboveIt() {
        Progress progress = of(
                List.of(
                        goal("M", null, null),
                        goal("N", "M", null),
                        node("A", "N", NodeKind.TASK, null, "2016-06-29", null),
                        node("B", "N", NodeKind.TASK, null, "2016-06-30", null),
                        node("K", "M", NodeKind.MILESTONE, null, "2016-01-01", null)),
                Map.of("A", reported(99)));

        assertThat(progress.late()).isEqualTo(2);
        assertThat(progress.tops().getFirst().lateBelow()).isEqualTo(2);
        assertThat(progress.all()
                        .filter(NodeProgress::overdue)
                        .map(one -> one.node().code()))
                .containsExactly("A", "K");
    }

    @Test
    void whatIsDoneIsNotLate() {
        Progress progress = of(List.of(node("A", null, NodeKind.TASK, null, "2015-01-01", null)), Map.of("A", done()));

        assertThat(progress.late()).isZero();
        assertThat(progress.percent()).isEqualByComparingTo("100");
    }

    private static Progress of(List<PlannedNode> nodes, Map<String, Known> known) {
        return Reckoning.of(nodes, known, TODAY);
    }

    private static Known reported(int percent) {
        return new Known(percent, false, null, null);
    }

    private static Known done() {
        return new Known(null, true, null, null);
    }

    private static Known measured(String value) {
        return new Known(null, false, new BigDecimal(value), null);
    }

    private static PlannedNode goal(String code, @Nullable String parent, @Nullable String weight) {
        return node(code, parent, NodeKind.GOAL, weight, "2020-12-31", null);
    }

    private static PlannedNode task(String code, @Nullable String parent, @Nullable String weight) {
        return node(code, parent, NodeKind.TASK, weight, "2020-12-31", null);
    }

    private static PlannedNode milestone(String code, @Nullable String parent, @Nullable String weight) {
        return node(code, parent, NodeKind.MILESTONE, weight, "2020-12-31", null);
    }

    private static PlannedNode node(
            String code,
            @Nullable String parent,
            NodeKind kind,
            @Nullable String weight,
            String to,
            @Nullable String target) {
        return new PlannedNode(
                code,
                parent,
                kind,
                code,
                null,
                List.of(),
                null,
                LocalDate.parse(to),
                weight == null ? null : new BigDecimal(weight),
                target == null ? "" : "Tỷ lệ",
                target == null ? null : new BigDecimal(target));
    }
}
