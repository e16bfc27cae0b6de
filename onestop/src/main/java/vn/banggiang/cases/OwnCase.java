package vn.banggiang.cases;

import java.util.List;
import java.util.Optional;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.payments.ChargeView;

/**
 * A case as whoever applied sees it in their account.
 *
 * @param filled empty where no form was filled in
 * @param sheets statutory forms that concern them
 */
public record OwnCase(
        TrackedCase tracked,
        Delivery delivery,
        List<BroughtPaper> papers,
        Optional<Filled> filled,
        List<ChargeView> charges,
        List<SheetForm> sheets) {

    /** Copies the lists. */
    public OwnCase {
        papers = List.copyOf(papers);
        charges = List.copyOf(charges);
        sheets = List.copyOf(sheets);
    }

    /** The case itself. */
    public Case one() {
        return tracked.one();
    }

    /** Whether papers are asked for. */
    public boolean isToComplete() {
        return one().state() == CaseState.AWAITING_COMPLETION;
    }

    /** Whether it can be taken back. */
    public boolean isWithdrawable() {
        return !one().state().isOver() && one().state() != CaseState.DECIDED;
    }
}
