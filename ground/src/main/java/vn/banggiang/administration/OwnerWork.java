package vn.banggiang.administration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Tells who signs or seals that somebody else had the account in hand, and asks a second person whether its owner is back. */
@Component
class OwnerWork implements WaitingWork {

    private final OwnerDoubts doubts;
    private final Directory directory;
    private final MessageSource messages;

    OwnerWork(OwnerDoubts doubts, Directory directory, MessageSource messages) {
        this.doubts = doubts;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        List<WorkItem> lines = new ArrayList<>();
        if (signs(actor) && doubts.isInDoubt(actor.person())) {
            lines.add(new WorkItem(
                    text("administration.owner.closed"),
                    text("administration.owner.closed.detail"),
                    null,
                    "administration.owner.look",
                    "/confirmations",
                    true));
        }
        doubts.waitingFor(actor).stream()
                .map(directory::person)
                .map(this::asking)
                .forEach(lines::add);
        return WaitingShare.of(lines);
    }

    private WorkItem asking(Person owner) {
        return new WorkItem(
                text("administration.owner.confirms", owner.fullName()),
                text("administration.owner.confirms.detail"),
                null,
                "administration.owner.confirm",
                "/confirmations/" + owner.id(),
                true);
    }

    private boolean signs(Actor actor) {
        return actor.is(Role.LEADER)
                || actor.is(Role.CLERK)
                || !directory.delegationsTo(actor.person()).isEmpty();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
