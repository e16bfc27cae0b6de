package vn.banggiang.directory;

import java.util.UUID;

/** Identifies one agency for good, whatever its name becomes. */
public record AgencyId(UUID value) {

    /** A new identifier. */
    public static AgencyId random() {
        return new AgencyId(UUID.randomUUID());
    }

    /** Reads the textual form; {@link IllegalArgumentException} when it is not a UUID. */
    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
