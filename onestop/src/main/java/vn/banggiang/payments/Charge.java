package vn.banggiang.payments;

import java.time.Instant;

/**
 * Something that is to be paid.
 *
 * @param reference what the payer's transfer is known by: 10 letters and digits, unique
 */
public record Charge(NewCharge asked, String reference, Instant askedAt) {

    /** Its identifier. */
    public ChargeId id() {
        return asked.id();
    }
}
