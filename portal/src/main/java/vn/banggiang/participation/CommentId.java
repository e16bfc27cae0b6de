package vn.banggiang.participation;

import java.util.UUID;

/** Identifies what somebody said of a draft; the form brings it, so that saying it twice says it once. */
public record CommentId(UUID value) {

    /** A new identifier. */
    public static CommentId random() {
        return new CommentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
