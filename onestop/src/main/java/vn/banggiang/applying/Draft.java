package vn.banggiang.applying;

import java.time.Instant;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.procedures.ProcedureId;

/**
 * What somebody began to fill in.
 *
 * @param id becomes the case's
 * @param account that writes it
 * @param principal for whom
 * @param procedureNumber of the version that the writer saw
 * @param formNumber of the version that the writer fills in
 * @param responsible the agency that shall work on it
 */
public record Draft(
        CaseId id,
        ApplicantId account,
        ApplicantId principal,
        ProcedureId procedure,
        int procedureNumber,
        FormId form,
        int formNumber,
        AgencyId responsible,
        Delivery delivery,
        Instant begunAt,
        Instant changedAt) {

    /** Whether this is the version that the writer fills in. */
    boolean isFilledInOn(FormVersion version) {
        return version.form().equals(form) && version.number() == formNumber;
    }
}
