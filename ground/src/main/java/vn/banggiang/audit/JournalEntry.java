package vn.banggiang.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person, or the platform itself, did or saw.
 *
 * @param person who; absent when the platform acted by itself or the person did not sign in
 * @param agency the agency in which the person acted
 * @param action module and past-tense verb, {@code documents.registered}
 * @param subject what it was done to, {@code incoming:<uuid>}
 * @param details facts worth keeping, short; never file contents, never passwords
 */
public record JournalEntry(
        @Nullable UUID person, @Nullable UUID agency, String action, String subject, Map<String, String> details) {

    /** Copies the details. */
    public JournalEntry {
        details = Map.copyOf(details);
    }

    /** Whether action and subject have their form; what somebody put in by the way may have any. */
    boolean isWellFormed() {
        return action.matches("[a-z]+(\\.[a-z0-9-]+)+") && subject.matches("[a-z-]+:\\S{1,200}");
    }
}
