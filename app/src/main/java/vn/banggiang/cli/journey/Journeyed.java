package vn.banggiang.cli.journey;

import org.jspecify.annotations.Nullable;

/** What an earlier step of the journey has brought. */
final class Journeyed {

    private Journeyed() {}

    /** The value; {@link IllegalStateException} when the step that brings it has not been taken. */
    static <T> T known(@Nullable T value, String step) {
        if (value == null) {
            throw new IllegalStateException("before step " + step);
        }
        return value;
    }
}
