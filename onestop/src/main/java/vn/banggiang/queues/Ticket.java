package vn.banggiang.queues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;

/**
 * A number that somebody holds.
 *
 * @param number from 1 each day, without a gap
 * @param desk that called it, or that it was sent on to; empty where any may call it
 * @param calledAt for the first time; null until then
 * @param calls how often
 */
public record Ticket(
        TicketId id,
        AgencyId agency,
        LocalDate day,
        int number,
        State state,
        Instant drawnAt,
        String desk,
        @Nullable Instant calledAt,
        int calls) {

    /** Where it stands. */
    public enum State {
        WAITING,
        CALLED,
        DONE,
        /** Nobody came when it was called. */
        ABSENT;

        /** Message key of its name. */
        public String key() {
            return "queues.state." + name().toLowerCase(Locale.ROOT);
        }
    }
}
