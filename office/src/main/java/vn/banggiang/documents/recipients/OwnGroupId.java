package vn.banggiang.documents.recipients;

import java.util.UUID;

/** Identifies a group of recipients that an agency keeps. */
public record OwnGroupId(UUID value) {

    /** A new identifier. */
    public static OwnGroupId random() {
        return new OwnGroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
