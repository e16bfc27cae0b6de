package vn.banggiang.portal;

import java.util.UUID;

/** Identifies one article through all its versions and addresses. */
public record ArticleId(UUID value) {

    /** A new identifier. */
    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
