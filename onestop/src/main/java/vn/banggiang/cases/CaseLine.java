package vn.banggiang.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;

/**
 * A case in a list.
 *
 * @param name of the procedure
 * @param maskedName of who applied
 * @param due null until it is accepted
 * @param standing whether the clock stands
 * @param at name of the step at which it stands; null where it stands at none
 */
public record CaseLine(
        CaseId id,
        CaseCode code,
        String name,
        String maskedName,
        CaseState state,
        Instant submittedAt,
        @Nullable Instant due,
        boolean provisional,
        boolean standing,
        @Nullable String at) {}
