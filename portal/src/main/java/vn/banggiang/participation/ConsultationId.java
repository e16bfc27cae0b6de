package vn.banggiang.participation;

import java.util.UUID;

/** Identifies a draft that is open for comments. */
public record ConsultationId(UUID value) {

    /** A new identifier. */
    public static ConsultationId random() {
        return new ConsultationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
