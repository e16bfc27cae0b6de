package vn.banggiang.programmes.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.banggiang.programmes.ProgrammeView;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.programmes.progress.NodeProgress;

/** How far a programme has come, line by line, beside what the last approved report said. */
final class Snapshot {

    private final Map<String, BigDecimal> before = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<ReportLine> lines = new ArrayList<>();

    private Snapshot() {}

    /**
     * The lines of a report.
     *
     * @param last the last approved report; null before the first
     * @param draft whose words are kept; null where there are none yet
     */
    static List<ReportLine> of(ProgrammeView view, @Nullable PeriodReport last, @Nullable PeriodReport draft) {
        Snapshot snapshot = new Snapshot();
        if (last != null) {
            last.lines().forEach(snapshot::remember);
        }
        if (draft != null) {
            draft.lines().forEach(line -> snapshot.words.put(line.code(), line.words()));
        }
        view.progress().tops().forEach(top -> snapshot.take(top, 0));
        return snapshot.lines;
    }

    static @Nullable BigDecimal rounded(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP);
    }

    private void remember(ReportLine line) {
        if (line.percent() != null) {
            before.put(line.code(), line.percent());
        }
    }

    private void take(NodeProgress progress, int depth) {
        PlannedNode node = progress.node();
        lines.add(new ReportLine(
                node.code(),
                depth,
                node.kind(),
                node.name(),
                node.lead(),
                node.to(),
                rounded(progress.percent()),
                before.get(node.code()),
                progress.state(),
                progress.lateBelow(),
                words.getOrDefault(node.code(), "")));
        progress.children().forEach(child -> take(child, depth + 1));
    }
}
