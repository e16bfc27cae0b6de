package vn.banggiang.auditing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.audit.JournalVerdict;
import vn.banggiang.directory.PersonId;

/**
 * A verification of the journal's chain that an auditor asked for.
 *
 * @param links how many there were to check when it was asked for
 * @param checked how many are checked
 * @param endedAt null while it goes on
 * @param failure message key of why there is no result; null where there is one, or none yet
 * @param verdict what was found; null while it goes on and where it failed
 */
public record ChainVerification(
        UUID id,
        PersonId askedBy,
        Instant askedAt,
        long links,
        long checked,
        @Nullable Instant endedAt,
        @Nullable String failure,
        @Nullable JournalVerdict verdict) {

    /** Whether it goes on. */
    public boolean isUnderWay() {
        return endedAt == null;
    }

    /** Where the journal was tampered with; empty while nobody knows. */
    public List<JournalVerdict.Finding> findings() {
        return verdict == null ? List.of() : verdict.findings();
    }
}
