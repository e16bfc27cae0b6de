package vn.banggiang.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.notices.Notice;
import vn.banggiang.notices.Notices;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** A notice that bounced waits at the counter that received the case: somebody tells the person. */
@Component
class LostNoticeWork implements WaitingWork {

    private final Notices notices;
    private final CaseRights rights;

    LostNoticeWork(Notices notices, CaseRights rights) {
        this.notices = notices;
        this.rights = rights;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        return WaitingShare.of(
                rights.mayReceive(actor)
                        ? notices.lost(rights.agencies(actor)).stream()
                                .map(LostNoticeWork::item)
                                .toList()
                        : List.of());
    }

    private static WorkItem item(Notice notice) {
        return new WorkItem(
                notice.args().getFirst(),
                notice.code(),
                VietnamTime.day(notice.since()),
                "cases.action.tell",
                "/cases/" + notice.subject() + "#notices",
                true);
    }
}
