package vn.banggiang.payments;

import java.util.UUID;

/** Identifies one thing that is to be paid. */
public record ChargeId(UUID value) {

    /** A new identifier. */
    public static ChargeId random() {
        return new ChargeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
