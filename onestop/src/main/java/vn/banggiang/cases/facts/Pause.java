package vn.banggiang.cases.facts;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That the clock of a case does not run.
 *
 * @param until null as long as it goes on
 */
public record Pause(Reason reason, Instant since, @Nullable Instant until) {

    /** Why it does not run. */
    public enum Reason {
        /** The citizen was asked for papers. */
        COMPLETION,
        /** The citizen is to pay. */
        PAYMENT;

        /** Message key of its name. */
        public String key() {
            return "cases.pause." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what ends before it begins. */
    public Pause {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("a pause ends before it begins");
        }
    }

    /** The same, over now. */
    public Pause ended(Instant now) {
        return new Pause(reason, since, now.isBefore(since) ? since : now);
    }
}
