package vn.banggiang.applicants;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a counter knows of a number: the entry of counters that nobody took over, and whether there is an account.
 *
 * @param entry null where no counter entered anybody
 * @param masked of the entry, else of the proven account; null where neither is there
 */
public record CounterFinding(
        @Nullable ApplicantId entry, @Nullable MaskedApplicant masked, Standing account) {

    /** How an account stands. */
    public enum Standing {
        NONE,
        /** Somebody opened it who says to have the number. */
        UNPROVEN,
        PROVEN;

        /** Its message key. */
        public String key() {
            return "applicants.account-standing." + name().toLowerCase(Locale.ROOT);
        }
    }
}
