package vn.banggiang.applicants;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may act for somebody else (ủy quyền; Civil Code 2015, articles 138 and 562), as its two sides see it.
 *
 * @param principal for whom
 * @param principalName for whom, as the offer named them
 * @param agent who accepted; null while nobody did
 * @param agentName who shall act, as the offer named them
 * @param until the last day
 */
public record Authority(
        AuthorityId id,
        ApplicantId principal,
        String principalName,
        @Nullable ApplicantId agent,
        String agentName,
        LocalDate until,
        Instant offeredAt) {

    /** Whether it was accepted. */
    public boolean isAccepted() {
        return agent != null;
    }

    /** Whether it holds on this day. */
    public boolean holds(LocalDate day) {
        return isAccepted() && !until.isBefore(day);
    }

    /** Without the names. */
    @Override
    public String toString() {
        return "Authority " + id;
    }
}
