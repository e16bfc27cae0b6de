package vn.banggiang.documents.delivery;

import java.time.Instant;
import vn.banggiang.directory.PersonId;

/**
 * What was done about a delivery that was refused or failed.
 *
 * @param words to whom it was sent instead, or why nothing is to be sent; may be empty
 */
public record Settlement(Way way, PersonId by, Instant at, String words) {

    /** The ways out. */
    public enum Way {
        /** To the same recipient, or who took over from it. */
        SENT_AGAIN,
        /** To another agency. */
        SENT_ELSEWHERE,
        /** By telephone, on paper, or not at all. */
        NOTHING_TO_SEND;

        /** Message key of what people call it. */
        public String key() {
            return switch (this) {
                case SENT_AGAIN -> "documents.deliveries.sent-again";
                case SENT_ELSEWHERE -> "documents.deliveries.sent-elsewhere";
                case NOTHING_TO_SEND -> "documents.deliveries.settled";
            };
        }

        /** Whether another delivery stands in this one's place. */
        public boolean replaces() {
            return this != NOTHING_TO_SEND;
        }
    }
}
