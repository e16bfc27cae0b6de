package vn.banggiang.forms;

import java.util.UUID;

/** Identifies a form through all its versions. */
public record FormId(UUID value) {

    /** A new identifier. */
    public static FormId random() {
        return new FormId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
