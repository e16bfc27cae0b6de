package vn.banggiang.procedures;

import java.util.UUID;

/** Identifies a procedure through all its versions. */
public record ProcedureId(UUID value) {

    /** A new identifier. */
    public static ProcedureId random() {
        return new ProcedureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
