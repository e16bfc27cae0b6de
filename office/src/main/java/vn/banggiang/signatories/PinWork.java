package vn.banggiang.signatories;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Tells leaders, before a document waits for them, that their key waits for a PIN. */
@Component
class PinWork implements WaitingWork {

    private final Pens pens;
    private final MessageSource messages;

    PinWork(Pens pens, MessageSource messages) {
        this.pens = pens;
        this.messages = messages;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        boolean missing = actor.is(Role.LEADER) && pens.stateOf(actor.person()) == PenState.PIN_MISSING;
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
