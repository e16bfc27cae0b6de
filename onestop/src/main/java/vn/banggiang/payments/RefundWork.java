package vn.banggiang.payments;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Money that the own agency has to pay back waits for its one-stop officers. */
@Component
class RefundWork implements WaitingWork {

    private final DayBooks books;
    private final PaymentRights rights;

    RefundWork(DayBooks books, PaymentRights rights) {
        this.books = books;
        this.rights = rights;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        return WaitingShare.of(
                rights.mayCollect(actor, actor.agency())
                        ? books.toRefund(actor).stream().map(RefundWork::item).toList()
                        : List.of());
    }

    private static WorkItem item(ChargeLine line) {
        Charge charge = line.charge();
        return new WorkItem(
                charge.asked().purpose(),
                charge.reference(),
                null,
                "payments.action.refund",
                "/payments/" + charge.id(),
                true);
    }
}
