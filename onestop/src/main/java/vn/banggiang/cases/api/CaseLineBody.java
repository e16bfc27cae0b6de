package vn.banggiang.cases.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.CaseLine;
import vn.banggiang.cases.facts.CaseState;

/** A case in a list, as programs see it. */
record CaseLineBody(
        UUID id,
        String code,
        String procedure,
        String applicant,
        CaseState state,
        Instant submittedAt,
        @Nullable Instant due,
        boolean paused,
        @Nullable String step) {

    static CaseLineBody of(CaseLine line) {
        return new CaseLineBody(
                line.id().value(),
                line.code().value(),
                line.name(),
                line.maskedName(),
                line.state(),
                line.submittedAt(),
                line.due(),
                line.standing(),
                line.at());
    }
}
