package vn.banggiang.directory;

import java.util.UUID;

/** Identifies one person for good, whatever its name becomes. */
public record PersonId(UUID value) {

    /** A new identifier. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads the textual form; {@link IllegalArgumentException} when it is not a UUID. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
