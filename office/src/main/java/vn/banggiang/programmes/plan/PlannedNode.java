package vn.banggiang.programmes.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;

/**
 * A goal, task or milestone as it is planned.
 *
 * @param code its name within the programme
 * @param parent code of the one above; null where it stands at the top
 * @param lead agency that answers for it; a task always has one
 * @param with agencies that co-operate
 * @param from its first day; may be open
 * @param to its last day, a milestone's day; a task and a milestone always have one
 * @param weight among what stands beside it; null where none is declared
 * @param indicator what its progress is measured by; empty where it is not measured
 * @param target the indicator's value when it is reached
 */
public record PlannedNode(
        String code,
        @Nullable String parent,
        NodeKind kind,
        String name,
        @Nullable AgencyId lead,
        List<AgencyId> with,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal weight,
        String indicator,
        @Nullable BigDecimal target) {

    /** Copies the list; numbers that are equal are the same. */
    public PlannedNode {
        with = List.copyOf(with);
        weight = weight == null ? null : weight.stripTrailingZeros();
        target = target == null ? null : target.stripTrailingZeros();
    }

    /** Whether its progress is measured by an indicator. */
    public boolean isMeasured() {
        return target != null;
    }
}
