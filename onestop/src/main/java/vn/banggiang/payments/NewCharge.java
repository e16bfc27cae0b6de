package vn.banggiang.payments;

import java.util.UUID;
import vn.banggiang.directory.AgencyId;

/**
 * What is to be paid.
 *
 * @param subject for what, such as a case; other modules know what it means
 * @param agency that asks and keeps it
 * @param purpose 1 to 200 characters in one line, as the payer reads it; names nobody
 * @param amount in đồng, 1 to 1,000,000,000,000
 */
public record NewCharge(ChargeId id, UUID subject, AgencyId agency, ChargeKind kind, String purpose, long amount) {

    private static final long MOST = 1_000_000_000_000L;
    private static final int LONGEST = 200;

    /** {@link PaymentsException} {@code payments.amount-invalid}, {@code payments.purpose-invalid}. */
    public NewCharge {
        purpose = purpose.strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST || purpose.chars().anyMatch(Character::isISOControl)) {
            throw PaymentsException.invalid("purpose", "payments.purpose-invalid", LONGEST);
        }
        requireAmount(amount);
    }

    static void requireAmount(long amount) {
        if (amount < 1 || amount > MOST) {
            throw PaymentsException.invalid("amount", "payments.amount-invalid", MOST);
        }
    }
}
