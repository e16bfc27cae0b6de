package vn.banggiang.cases;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** What somebody proposed to erase waits for another leader. */
@Component
class ErasureWork implements WaitingWork {

    private final CaseRetention retention;
    private final MessageSource messages;

    ErasureWork(CaseRetention retention, MessageSource messages) {
        this.retention = retention;
        this.messages = messages;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        return WaitingShare.of(
                actor.is(Role.LEADER)
                        ? retention
                                .proposed(actor)
                                .filter(erasure -> !erasure.proposedBy().equals(actor.person()))
                                .map(this::item)
                                .stream()
                                .toList()
                        : List.of());
    }

    private WorkItem item(Erasure erasure) {
        return new WorkItem(
                messages.getMessage("cases.retention", null, Language.VI.locale()),
                String.valueOf(erasure.cases().size()),
                VietnamTime.day(erasure.proposedAt()),
                "cases.action.decide-erasure",
                "/cases/retention",
                true);
    }
}
