package vn.banggiang.organisation;

import java.util.UUID;

/** Identifies an entry of a timetable. */
public record EntryId(UUID value) {

    /** A new identifier. */
    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
