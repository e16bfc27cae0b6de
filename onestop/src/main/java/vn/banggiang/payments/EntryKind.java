package vn.banggiang.payments;

import java.util.Locale;

/** What a line of the ledger says. */
public enum EntryKind {
    /** Paid in cash at the counter. */
    CASH,
    /** Paid by bank transfer, found on the statement by an official. */
    TRANSFER,
    /** Paid through the payment provider. */
    PROVIDER,
    /** Paid back. */
    REFUND,
    /** Not asked any more (miễn, hoặc hồ sơ rút). */
    WAIVER;

    /** Whether it says that somebody paid. */
    public boolean isPayment() {
        return this == CASH || this == TRANSFER || this == PROVIDER;
    }

    /** Message key of its name. */
    public String key() {
        return "payments.entry." + name().toLowerCase(Locale.ROOT);
    }
}
