package vn.banggiang.cases;

import java.util.List;
import vn.banggiang.cases.facts.ApplicantDetails;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureCode;

/**
 * What somebody applies for.
 *
 * @param id chosen by whoever sends it
 * @param responsible the agency that shall work on it
 */
public record Application(
        CaseId id,
        ProcedureCode procedure,
        AgencyId responsible,
        ChannelKind channel,
        ApplicantDetails applicant,
        List<BroughtPaper> papers) {

    private static final int MOST_PAPERS = 100;

    /** {@code cases.too-many-papers} beyond a hundred. */
    public Application {
        papers = List.copyOf(papers);
        if (papers.size() > MOST_PAPERS) {
            throw CasesException.invalid("papers", "cases.too-many-papers", MOST_PAPERS);
        }
    }
}
