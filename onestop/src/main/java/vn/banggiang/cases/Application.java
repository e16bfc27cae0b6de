package vn.banggiang.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureCode;

/**
 * What somebody applies for.
 *
 * @param id chosen by whoever sends it
 * @param responsible the agency that shall work on it
 * @param applicant as they are on this day
 * @param form null where none was filled in here
 */
public record Application(
        CaseId id,
        ProcedureCode procedure,
        AgencyId responsible,
        ChannelKind channel,
        ApplicantFacts applicant,
        List<BroughtPaper> papers,
        Delivery delivery,
        @Nullable FilledForm form) {

    private static final int MOST_PAPERS = 100;

    /** {@code cases.too-many-papers} beyond a hundred. */
    public Application {
        papers = List.copyOf(papers);
        if (papers.size() > MOST_PAPERS) {
            throw CasesException.invalid("papers", "cases.too-many-papers", MOST_PAPERS);
        }
    }

    /** Brought on paper, the result to be fetched. */
    public static Application onPaper(
            CaseId id,
            ProcedureCode procedure,
            AgencyId responsible,
            ChannelKind channel,
            ApplicantFacts applicant,
            List<BroughtPaper> papers) {
        return new Application(id, procedure, responsible, channel, applicant, papers, Delivery.COUNTER, null);
    }

    /** What was answered, where a form was filled in. */
    public Optional<FilledForm> filled() {
        return Optional.ofNullable(form);
    }
}
