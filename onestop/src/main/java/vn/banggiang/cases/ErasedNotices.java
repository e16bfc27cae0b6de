package vn.banggiang.cases;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.notices.Notices;

/** What people were told of their cases goes with them. */
@Component
class ErasedNotices implements ErasedWithCases {

    private final Notices notices;

    ErasedNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void erase(Collection<CaseId> cases) {
        notices.forget(cases.stream().map(CaseId::value).toList());
    }
}
