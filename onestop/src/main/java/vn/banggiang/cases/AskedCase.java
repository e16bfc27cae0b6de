package vn.banggiang.cases;

import java.util.List;
import java.util.Optional;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.outgoing.IssuedDocuments;

/**
 * A case as far as an agency sees it that was asked for its opinion.
 *
 * @param maskedName of who applies
 * @param papers what was brought; empty once the consultation is over
 * @param answers whether the reader may answer now
 * @param document that says the answer in full
 */
public record AskedCase(
        Consultation asked,
        Case one,
        String maskedName,
        List<BroughtPaper> papers,
        boolean answers,
        Optional<IssuedDocuments.Issue> document) {

    /** Copies the list. */
    public AskedCase {
        papers = List.copyOf(papers);
    }
}
