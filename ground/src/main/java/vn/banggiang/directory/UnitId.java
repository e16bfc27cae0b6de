package vn.banggiang.directory;

import java.util.UUID;

/** Identifies one unit for good, whatever its name becomes. */
public record UnitId(UUID value) {

    /** A new identifier. */
    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

    /** Reads the textual form; {@link IllegalArgumentException} when it is not a UUID. */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
