package vn.banggiang.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;

/**
 * A case beside the one that began it, or that it began.
 *
 * @param name of its procedure
 * @param due null until it is accepted
 * @param waits whether the first is not handed over before this one is over
 */
public record LinkedCase(
        CaseId id,
        CaseCode code,
        String name,
        CaseState state,
        @Nullable Instant due,
        boolean waits) {}
