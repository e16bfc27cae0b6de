package vn.banggiang.applicants;

import java.util.UUID;

/** A citizen or a business that applies, with an account or entered at a counter. */
public record ApplicantId(UUID value) {

    /** A new one. */
    public static ApplicantId random() {
        return new ApplicantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
