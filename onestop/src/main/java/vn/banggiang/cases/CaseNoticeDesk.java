package vn.banggiang.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.identity.Actor;
import vn.banggiang.notices.Notice;
import vn.banggiang.notices.NoticeId;
import vn.banggiang.notices.Notices;
import vn.banggiang.notices.Telling;

/** What whoever applied was told, as officials see it; and what they tell by themselves where it did not arrive. */
@Service
public class CaseNoticeDesk {

    private final CaseStore store;
    private final CaseRights rights;
    private final Notices notices;

    CaseNoticeDesk(CaseStore store, CaseRights rights, Notices notices) {
        this.store = store;
        this.rights = rights;
        this.notices = notices;
    }

    /** In the order of time; {@code cases.not-found} where there is no case, or none for this person. */
    @Transactional(readOnly = true)
    public List<Notice> of(Actor reader, CaseId id) {
        seen(reader, id);
        return notices.of(id.value());
    }

    /** A one-stop officer told the person what did not arrive. */
    @Transactional
    public void told(Actor officer, CaseId id, UUID notice, Telling how) {
        seen(officer, id);
        rights.requireReceiver(officer);
        notices.told(officer, id.value(), new NoticeId(notice), how);
    }

    private void seen(Actor reader, CaseId id) {
        Case one = store.find(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(reader, one);
    }
}
