package vn.banggiang.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * What an applicant was told, and whether it arrived.
 *
 * @param email masked, as officials see it; empty where none was known
 * @param mailedAt when the server took or refused it
 * @param readAt when it was first opened in the account
 * @param settled whether the person has been heard of since
 */
public record Notice(
        NoticeId id,
        UUID subject,
        String kind,
        String code,
        String topic,
        List<String> args,
        String href,
        String email,
        boolean mustArrive,
        boolean inAccount,
        Arrival arrival,
        Instant sentAt,
        @Nullable Instant mailedAt,
        @Nullable Instant readAt,
        @Nullable Instant toldAt,
        @Nullable PersonId toldBy,
        @Nullable Telling told,
        boolean settled) {

    /** Copies the list. */
    public Notice {
        args = List.copyOf(args);
    }

    /** Whether an official has yet to tell the person otherwise. */
    public boolean isToBeTold() {
        return arrival.isLost() && mustArrive && !settled;
    }

    /** When it came as far as it did. */
    public Instant since() {
        if (toldAt != null) {
            return toldAt;
        }
        if (readAt != null) {
            return readAt;
        }
        return mailedAt == null ? sentAt : mailedAt;
    }

    /** Without what identifies anybody. */
    @Override
    public String toString() {
        return "Notice " + id;
    }
}
