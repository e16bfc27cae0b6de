package vn.banggiang.nationalportal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** What did not pass waits for the province's administrators. */
@Component
class NationalPortalWork implements WaitingWork {

    private static final String PAGE = "/national-portal";

    private final NationalDesk desk;

    NationalPortalWork(NationalDesk desk) {
        this.desk = desk;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        if (!desk.isConnected() || !desk.isKeptBy(actor)) {
            return WaitingShare.of(List.of());
        }
        NationalBoard board = desk.board(actor);
        var reports = board.reports().stream().map(NationalPortalWork::item);
        var submissions = board.submissions().stream()
                .filter(one -> one.refusal().isEmpty())
                .map(NationalPortalWork::item);
        return WaitingShare.of(Stream.concat(submissions, reports).toList());
    }

    private static WorkItem item(StoppedReport one) {
        return new WorkItem(
                one.code(),
                one.answer(),
                VietnamTime.day(one.givenUpAt()),
                "nationalportal.action.look",
                PAGE + "#" + one.id(),
                true);
    }

    private static WorkItem item(StoppedSubmission one) {
        return new WorkItem(
                one.code(),
                one.procedure(),
                VietnamTime.day(one.seenAt()),
                "nationalportal.action.look",
                PAGE + "#" + one.code(),
                true);
    }
}
