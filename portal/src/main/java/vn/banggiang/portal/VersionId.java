package vn.banggiang.portal;

import java.util.UUID;

/** Identifies what was published of an article once. */
public record VersionId(UUID value) {

    /** A new identifier. */
    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
