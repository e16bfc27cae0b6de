package vn.banggiang.applicants;

import java.util.UUID;

/** That somebody may act for somebody else. */
public record AuthorityId(UUID value) {

    /** A new one. */
    public static AuthorityId random() {
        return new AuthorityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
