package vn.banggiang.cases;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.payments.ChargePaid;

/** Hears of what was paid, after it was committed there; charges for other things than cases are passed over. */
@Component
class PaidCharges {

    private final CaseFees fees;

    PaidCharges(CaseFees fees) {
        this.fees = fees;
    }

    @ApplicationModuleListener
    void on(ChargePaid event) {
        fees.paid(new CaseId(event.subject()));
    }
}
