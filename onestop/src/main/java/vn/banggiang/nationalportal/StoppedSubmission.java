package vn.banggiang.nationalportal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;

/**
 * What was sent at the national portal and cannot be taken in.
 *
 * @param code the portal's own
 * @param procedure code as the portal says it
 * @param agency null where none is known by the code that the portal says
 * @param fault message key of why
 * @param args of that message
 * @param refusal why it becomes no case, once somebody said so; else empty
 */
public record StoppedSubmission(
        String code,
        String procedure,
        @Nullable AgencyId agency,
        Instant seenAt,
        String fault,
        List<String> args,
        String refusal) {

    /** Copies the list. */
    public StoppedSubmission {
        args = List.copyOf(args);
    }
}
