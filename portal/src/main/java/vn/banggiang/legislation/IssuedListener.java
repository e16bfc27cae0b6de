package vn.banggiang.legislation;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.outgoing.OutgoingIssued;

/** Hears of what the offices issue, after it was committed there. */
@Component
class IssuedListener {

    private final IssuedHere issued;

    IssuedListener(IssuedHere issued) {
        this.issued = issued;
    }

    @ApplicationModuleListener
    void on(OutgoingIssued event) {
        issued.take(event);
    }
}
