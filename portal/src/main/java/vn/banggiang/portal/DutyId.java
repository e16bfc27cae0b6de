package vn.banggiang.portal;

import java.util.UUID;

/** Identifies what somebody was charged with at a portal. */
public record DutyId(UUID value) {

    /** A new identifier. */
    public static DutyId random() {
        return new DutyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
