package vn.banggiang.payments;

import java.util.Locale;

/** What the law calls it (Law on Fees and Charges 97/2015/QH13, Article 3). */
public enum ChargeKind {
    /** Phí: covers what the service costs. */
    FEE,
    /** Lệ phí: fixed, for the act of the State itself. */
    CHARGE;

    /** Message key of its name. */
    public String key() {
        return "payments.kind." + name().toLowerCase(Locale.ROOT);
    }
}
