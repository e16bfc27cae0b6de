package vn.banggiang.applicants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;

/**
 * Who applies, as kept.
 *
 * @param entered whether an official entered it at a counter, and nobody with an account has taken it over by signing up
 * @param facts null once erased
 * @param agency at whose counter it was entered, or null
 * @param holder to whose account an entry or a business belongs, or null
 */
public record Applicant(
        ApplicantId id,
        ApplicantKind kind,
        Provenance provenance,
        boolean entered,
        @Nullable ApplicantFacts facts,
        @Nullable AgencyId agency,
        @Nullable ApplicantId holder,
        Instant createdAt) {

    /** {@link ApplicantsException} {@code applicants.not-found} for who was erased. */
    public ApplicantFacts known() {
        if (facts == null) {
            throw ApplicantsException.notFound();
        }
        return facts;
    }
}
