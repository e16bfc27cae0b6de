package vn.banggiang.programmes.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file as far as it could be read.
 *
 * @param line where it stands
 * @param shifted whether it has more or fewer cells than the header: what stands in it belongs nowhere for sure
 * @param cells by their columns; empty where the line ends before
 * @param node what is planned; null where something of it could not be read
 */
record PlanLine(
        long line,
        boolean shifted,
        Map<PlanColumn, String> cells,
        List<String> written,
        @Nullable PlannedNode node) {

    PlanLine {
        cells = Map.copyOf(cells);
        written = List.copyOf(written);
    }

    String cell(PlanColumn column) {
        return cells.getOrDefault(column, "");
    }

    String code() {
        return cell(PlanColumn.CODE);
    }

    String parent() {
        return cell(PlanColumn.PARENT);
    }

    @Nullable
    NodeKind kind() {
        return NodeKind.of(cell(PlanColumn.KIND)).orElse(null);
    }

    /** Everything that stands in it, whatever column it belongs to. */
    Stream<String> everything() {
        return written.stream().map(String::strip);
    }
}
