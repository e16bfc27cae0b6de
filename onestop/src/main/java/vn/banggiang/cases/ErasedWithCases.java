package vn.banggiang.cases;

import java.util.Collection;
import vn.banggiang.cases.facts.CaseId;

/** Something beside the case itself that goes when its people are erased; a bean of whoever keeps it. */
interface ErasedWithCases {

    /** In the transaction that erases them. */
    void erase(Collection<CaseId> cases);
}
