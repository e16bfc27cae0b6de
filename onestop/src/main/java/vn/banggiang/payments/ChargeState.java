package vn.banggiang.payments;

import java.util.Locale;

/** How a charge stands, which follows from what was asked and from the ledger. */
public enum ChargeState {
    /** Nothing was paid yet. */
    ASKED,
    /** Less was paid than was asked. */
    PARTLY_PAID,
    /** What was asked was paid. */
    PAID,
    /** More was paid than is asked: too much, or after it was not asked any more. A person pays it back. */
    TO_REFUND,
    /** Nothing is asked any more, and nothing was kept. */
    WAIVED;

    /** Message key of its name. */
    public String key() {
        return "payments.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tone of its badge. */
    public String tone() {
        return switch (this) {
            case ASKED, PARTLY_PAID -> "soon";
            case PAID -> "good";
            case TO_REFUND -> "overdue";
            case WAIVED -> "";
        };
    }
}
