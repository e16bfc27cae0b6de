package vn.banggiang.administration.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.administration.Awaited;
import vn.banggiang.administration.AwaitedLine;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** What waits for a second person's word, among what waits for that person. */
@Component
class AwaitedWork implements WaitingWork {

    private final List<Awaited> kinds;

    AwaitedWork(List<Awaited> kinds) {
        this.kinds = kinds;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        return WaitingShare.of(kinds.stream()
                .flatMap(kind -> kind.waitingFor(actor).stream())
                .map(AwaitedWork::item)
                .toList());
    }

    private static WorkItem item(AwaitedLine line) {
        return new WorkItem(
                line.title(), line.detail(), null, "administration.awaited.decide", AwaitedController.PAGE, true);
    }
}
