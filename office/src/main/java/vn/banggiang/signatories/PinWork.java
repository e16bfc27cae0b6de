package vn.banggiang.signatories;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Tells leaders and their delegates, before a document waits for them, that their key waits for a PIN. */
@Component
class PinWork implements WaitingWork {

    private final Pens pens;
    private final Directory directory;
    private final MessageSource messages;

    PinWork(Pens pens, Directory directory, MessageSource messages) {
        this.pens = pens;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        boolean signs = actor.is(Role.LEADER)
                || !directory.delegationsTo(actor.person()).isEmpty();
        boolean missing = signs && pens.stateOf(actor.person()) == PenState.PIN_MISSING;
        return WaitingShare.of(missing ? List.of(choose()) : List.of());
    }

    private WorkItem choose() {
        return new WorkItem(
                text("signatories.work.choose"),
                text("signatories.work.choose.detail"),
                null,
                "signatories.choose",
                "/account/signing-key",
                false);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
