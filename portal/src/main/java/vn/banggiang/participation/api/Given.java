package vn.banggiang.participation.api;

import org.jspecify.annotations.Nullable;
import vn.banggiang.participation.ParticipationException;

/** What a body must have. */
final class Given {

    private Given() {}

    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw ParticipationException.missing(field);
        }
        return value;
    }
}
