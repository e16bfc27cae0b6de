package vn.banggiang.notices;

import java.util.UUID;

/** A notice. */
public record NoticeId(UUID value) {

    /** A new one. */
    static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
