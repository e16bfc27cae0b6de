package vn.banggiang.cases;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.outgoing.OutgoingIssued;

/** Hears of what the offices issue, after it was committed there; the same twice changes nothing. */
@Component
class IssuedResults {

    private final CaseResults results;
    private final CaseMoves moves;
    private final ResultDelivery delivery;

    IssuedResults(CaseResults results, CaseMoves moves, ResultDelivery delivery) {
        this.results = results;
        this.moves = moves;
        this.delivery = delivery;
    }

    @ApplicationModuleListener
    void on(OutgoingIssued event) {
        results.noteIssued(event.document()).ifPresent(id -> {
            moves.decided(id);
            delivery.deliver(id, event.document());
        });
    }
}
