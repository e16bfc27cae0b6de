package vn.banggiang.importing;

import java.util.UUID;

/** Names one import. */
public record RunId(UUID value) {

    /** A new one. */
    public static RunId random() {
        return new RunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
