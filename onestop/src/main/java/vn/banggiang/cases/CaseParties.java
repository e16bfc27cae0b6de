package vn.banggiang.cases;

import org.jspecify.annotations.Nullable;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.cases.facts.Delivery;

/**
 * Whose case it is, and how they want to have the result.
 *
 * @param applicant null for cases that were entered before applicants were known by themselves
 * @param sender whose account sent it; null where an official entered it
 */
record CaseParties(
        @Nullable ApplicantId applicant, @Nullable ApplicantId sender, Delivery delivery) {}
