package vn.banggiang.cases;

import java.util.Optional;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.procedures.facts.ProcedureFacts;

/**
 * A case as another register of cases keeps it.
 *
 * @param procedure in the version that it was received under
 * @param due empty until it is accepted
 */
public record ReportableCase(
        Case one, ProcedureFacts procedure, ApplicantFacts applicant, Optional<Due> due, Delivery delivery) {}
