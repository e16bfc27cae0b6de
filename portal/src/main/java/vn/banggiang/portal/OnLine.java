package vn.banggiang.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be read by everybody.
 *
 * @param from the first moment, or null for at once
 * @param until the first moment at which it is not any more, or null for good
 */
public record OnLine(@Nullable Instant from, @Nullable Instant until) {

    /** At once and for good. */
    public static final OnLine NOW = new OnLine(null, null);

    /** Refuses an end that is not after the beginning. */
    public OnLine {
        if (until != null && from != null && !until.isAfter(from)) {
            throw PortalException.invalid("until", "portal.ends-before-it-begins");
        }
    }

    /** The first moment, as seen from now: never one that is over. */
    Instant from(Instant now) {
        return from == null || from.isBefore(now) ? now : from;
    }
}
