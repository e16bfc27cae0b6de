package vn.banggiang.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.programmes.progress.NodeProgress;

/** A programme's pages have each line once, with those above it. */
class ExtractTest {

    /** Three goals with 100 tasks each. */
    private final List<NodeProgress> tops = IntStream.rangeClosed(1, 3)
            .mapToObj(goal -> line(
                    "M" + goal,
                    null,
                    IntStream.rangeClosed(1, 100)
                            .mapToObj(task -> line("M" + goal + "." + task, "M" + goal, List.of()))
                            .toList()))
            .toList();

    @Test
    void theUpperLinesComeFirst() {
        Extract first = Extract.of(tops, 0);

        assertThat(first.isCut()).isTrue();
        assertThat(first.shown()).isEqualTo(200);
        assertThat(first.total()).isEqualTo(303);
        assertThat(codes(first)).contains("M1", "M2", "M3", "M2.97").doesNotContain("M2.98");
        assertThat(first.partly()).containsExactlyInAnyOrder("M2", "M3");
    }

    @Test
    void theNextPageHasTheRestBelowWhatItBelongsTo() {
        Extract second = Extract.of(tops, 1);

        assertThat(second.first()).isEqualTo(201);
        assertThat(second.last()).isEqualTo(303);
        assertThat(codes(second)).contains("M2", "M2.98", "M3", "M3.100").doesNotContain("M1", "M2.97");
    }

    @Test
    void noLineIsOnNoPageAndWhatIsBeyondIsTheLast() {
        List<String> all = new ArrayList<>(codes(Extract.of(tops, 0)));
        all.addAll(codes(Extract.of(tops, 1)));

        assertThat(Set.copyOf(all)).hasSize(303);
        assertThat(Extract.of(tops, 99)).isEqualTo(Extract.of(tops, 1));
        assertThat(Extract.of(List.of(), 3).total()).isZero();
    }

    private static List<String> codes(Extract extract) {
        return extract.tops().stream()
                .flatMap(NodeProgress::all)
                .map(line -> line.node().code())
                .collect(Collectors.toList());
    }

    private static NodeProgress line(String code, @Nullable String parent, List<NodeProgress> children) {
        PlannedNode node = new PlannedNode(
                code, parent, NodeKind.GOAL, "Dòng " + code, null, List.of(), null, null, null, "", null);
        return new NodeProgress(node, null, List.of(), false, false, 0, children);
    }
}
