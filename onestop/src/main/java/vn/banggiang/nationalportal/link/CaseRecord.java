package vn.banggiang.nationalportal.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.Coded;

/**
 * A case as the national portal keeps it.
 *
 * @param status from 1 to 10
 * @param agency code of the agency that works on it
 * @param agencyName its name
 * @param acceptedAt null until it is accepted
 * @param due when the result is to be there; null until it is accepted
 * @param endedAt null until nothing more becomes of it
 */
public record CaseRecord(
        String code,
        String procedure,
        String procedureName,
        Coded field,
        ChannelKind channel,
        Delivery delivery,
        ApplicantFacts applicant,
        String agency,
        String agencyName,
        int status,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant due,
        @Nullable Instant endedAt) {

    /** Without who applied. */
    @Override
    public String toString() {
        return "CaseRecord " + code;
    }
}
