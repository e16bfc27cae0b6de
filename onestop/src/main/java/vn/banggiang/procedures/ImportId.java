package vn.banggiang.procedures;

import java.util.UUID;

/** Identifies a file that was brought. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
