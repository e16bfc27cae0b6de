package vn.banggiang.portal;

import java.util.UUID;

/** Identifies one section of a portal. */
public record SectionId(UUID value) {

    /** A new identifier. */
    public static SectionId random() {
        return new SectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
