package vn.banggiang.portal;

import java.util.UUID;

/** Identifies one portal for good, however it is called or reached. */
public record SiteId(UUID value) {

    /** A new identifier. */
    public static SiteId random() {
        return new SiteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
