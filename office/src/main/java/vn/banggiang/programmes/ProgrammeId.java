package vn.banggiang.programmes;

import java.util.UUID;

/** Identifies one programme. */
public record ProgrammeId(UUID value) {

    /** A new identifier. */
    public static ProgrammeId random() {
        return new ProgrammeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
