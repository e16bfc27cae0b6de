package vn.banggiang.nationalportal;

import java.util.List;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseState;

/** Where cases stand on the national portal's scale of 1 to 10, act by act. */
final class NationalStatus {

    /** Được tiếp nhận: with us an act, and there a status before "đang xử lý". */
    private static final int RECEIVED = 2;

    private NationalStatus() {}

    /**
     * What the portal is told of an act, in order; nothing of what stays among officials.
     *
     * @param after as the act left the case
     */
    static List<Integer> of(CaseAct act, CaseState after) {
        if (!act.isOpen() || act == CaseAct.RATED || act == CaseAct.NOT_TAKEN_UP) {
            return List.of();
        }
        return switch (act) {
            case ACCEPTED -> List.of(RECEIVED, after.national());
            case PAYMENT_ASKED -> List.of(CaseState.AWAITING_PAYMENT.national());
            default -> List.of(after.national());
        };
    }
}
