package vn.banggiang.cases;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.payments.ChargeSettled;

/** Hears of what was paid or waived, after it was committed there; charges for other things than cases are passed over. */
@Component
class SettledCharges {

    private final CaseFees fees;

    SettledCharges(CaseFees fees) {
        this.fees = fees;
    }

    @ApplicationModuleListener
    void on(ChargeSettled event) {
        fees.settled(new CaseId(event.subject()));
    }
}
