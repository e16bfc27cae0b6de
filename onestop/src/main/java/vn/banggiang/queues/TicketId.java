package vn.banggiang.queues;

import java.util.UUID;

/** Identifies a number that was drawn; chosen by whoever draws it, so that drawing twice is one number. */
public record TicketId(UUID value) {

    /** A new one. */
    public static TicketId random() {
        return new TicketId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
