package vn.banggiang.applicants;

import java.util.UUID;

/** A paper in a locker. */
public record PaperId(UUID value) {

    /** A new one. */
    public static PaperId random() {
        return new PaperId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
