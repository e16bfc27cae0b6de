package vn.banggiang.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post with its period.
 *
 * @param first the first day; null since ever
 * @param last the last day; null until further notice
 */
public record HeldPost(
        PostId id,
        Post post,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Whether it is over on that day. */
    public boolean isOver(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    /** Whether it has not begun on that day. */
    public boolean isToCome(LocalDate day) {
        return first != null && first.isAfter(day);
    }
}
