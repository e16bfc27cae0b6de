package vn.banggiang.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * One reason to doubt that an account is in its owner's hands.
 *
 * @param raisedBy who did what gives reason to it; null for the operator
 * @param askedAt when the owner asked for the confirmation; null before
 * @param confirmedBy who confirmed; null before
 * @param confirmedAt null while it is open
 */
public record OwnerDoubt(
        UUID id,
        PersonId person,
        DoubtReason reason,
        @Nullable PersonId raisedBy,
        Instant raisedAt,
        @Nullable Instant askedAt,
        @Nullable PersonId confirmedBy,
        @Nullable Instant confirmedAt) {

    /** Whether nobody has confirmed yet. */
    public boolean isOpen() {
        return confirmedAt == null;
    }
}
