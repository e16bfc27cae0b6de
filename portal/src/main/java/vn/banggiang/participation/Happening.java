package vn.banggiang.participation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * What happened to a question.
 *
 * @param by null for who asked
 * @param agency at which it happened
 * @param toAgency to which it was handed on, or null
 * @param toPerson to whom it was assigned, or null
 * @param words what was said with it; may be empty
 */
public record Happening(
        Instant at,
        Act act,
        @Nullable PersonId by,
        AgencyId agency,
        @Nullable AgencyId toAgency,
        @Nullable PersonId toPerson,
        String words) {

    /** What is done with a question. */
    public enum Act {
        /** Somebody asked. */
        ASKED(true),
        /** The agency takes it to answer it. */
        ACCEPTED(true),
        /** Another agency is to answer it. */
        ROUTED(true),
        /** Somebody is to write the answer. */
        ASSIGNED(false),
        /** An answer waits for approval. */
        ANSWERED(false),
        /** The answer is to be written anew. */
        RETURNED(false),
        /** It is answered. */
        PUBLISHED(true),
        /** It is not answered. */
        REFUSED(true),
        /** It is no more shown to everybody. */
        WITHDRAWN(false),
        /** It is no more known who asked. */
        FORGOTTEN(false);

        private final boolean told;

        Act(boolean told) {
            this.told = told;
        }

        /** Whether who asked is told. */
        public boolean isTold() {
            return told;
        }

        /** Message key of what people call it. */
        public String key() {
            return "participation.act." + tag();
        }

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
