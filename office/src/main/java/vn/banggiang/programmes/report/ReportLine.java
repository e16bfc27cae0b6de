package vn.banggiang.programmes.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.progress.NodeState;

/**
 * A node as it stood when the report was taken.
 *
 * @param depth how far below the top, from 0
 * @param percent null where nothing was known
 * @param before what the last approved report said; null where none did
 * @param words what the report's author says about it; may be empty
 */
public record ReportLine(
        String code,
        int depth,
        NodeKind kind,
        String name,
        @Nullable AgencyId lead,
        @Nullable LocalDate to,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal before,
        NodeState state,
        int lateBelow,
        String words) {

    ReportLine saying(String other) {
        return new ReportLine(code, depth, kind, name, lead, to, percent, before, state, lateBelow, other);
    }
}
