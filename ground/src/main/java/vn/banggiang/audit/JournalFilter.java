package vn.banggiang.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the journal somebody wants; null where it does not matter.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 * @param person who did it
 * @param agency in which agency
 * @param action which act
 * @param subject to what, {@code incoming:<uuid>}
 */
public record JournalFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID person,
        @Nullable UUID agency,
        @Nullable String action,
        @Nullable String subject) {

    /** Every line. */
    public static final JournalFilter ALL = new JournalFilter(null, null, null, null, null, null);

    /** What happened to one subject. */
    public static JournalFilter of(String subject) {
        return new JournalFilter(null, null, null, null, null, subject);
    }
}
