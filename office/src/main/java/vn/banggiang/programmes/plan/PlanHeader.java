package vn.banggiang.programmes.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.banggiang.tables.BroughtRow;

/**
 * Which column stands where.
 *
 * @param columns in the file's order; null where the header names one that programmes do not have
 */
record PlanHeader(List<@Nullable PlanColumn> columns) {

    static PlanHeader of(BroughtRow row, Faults faults) {
        List<@Nullable PlanColumn> columns = new ArrayList<>();
        Set<PlanColumn> seen = EnumSet.noneOf(PlanColumn.class);
        for (String title : row.cells()) {
            PlanColumn column = PlanColumn.of(title).orElse(null);
            if (column == null) {
                faults.add(row.line(), PlanText.of(title), "programmes.fault.column-unknown");
            } else if (!seen.add(column)) {
                faults.add(row.line(), column, "programmes.fault.column-doubled");
                column = null;
            }
            columns.add(column);
        }
        for (PlanColumn missing : PlanColumn.ALL) {
            if (!seen.contains(missing)) {
                faults.add(row.line(), missing, "programmes.fault.column-missing");
            }
        }
        return new PlanHeader(columns);
    }

    /** Whether lines can be read at all. */
    boolean isEnough() {
        return PlanColumn.ALL.stream().filter(PlanColumn::isNeeded).allMatch(columns::contains);
    }

    /** Behind the last column nothing may be written; blank cells there come from spreadsheet programs. */
    boolean hasTooMany(BroughtRow row) {
        return row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
    }

    boolean hasTooFew(BroughtRow row) {
        return row.cells().size() < columns.size();
    }

    /** The first column that a line which ends too early does not have. */
    String firstMissing(BroughtRow row) {
        PlanColumn column = columns.get(row.cells().size());
        return column == null ? "" : column.tag();
    }

    String last() {
        PlanColumn column = columns.getLast();
        return column == null ? "" : column.tag();
    }

    Map<PlanColumn, String> cells(BroughtRow row) {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            PlanColumn column = columns.get(i);
            if (column != null) {
                cells.put(column, PlanText.of(PlanCells.read(row.cells().get(i))));
            }
        }
        return cells;
    }
}
