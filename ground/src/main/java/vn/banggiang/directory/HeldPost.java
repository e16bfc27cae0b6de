package vn.banggiang.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post with its period.
 *
 * @param first the first day; null since ever
 * @param last the last day; null until further notice
 * @param awaited what it waits for; null once it is in effect
 */
public record HeldPost(
        PostId id,
        Post post,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Awaited awaited) {

    /**
     * A post that somebody has still to agree to: until then it gives no right.
     *
     * @param consent whose consent
     * @param giver who gave it
     * @param since when
     */
    public record Awaited(Consent consent, PersonId giver, Instant since) {}

    /** Whether it is over on that day. */
    public boolean isOver(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    /** Whether it has not begun on that day. */
    public boolean isToCome(LocalDate day) {
        return first != null && first.isAfter(day);
    }

    /** Whether somebody has still to agree to it. */
    public boolean isAwaited() {
        return awaited != null;
    }
}
