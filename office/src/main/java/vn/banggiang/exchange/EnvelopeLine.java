package vn.banggiang.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.StatusCode;

/**
 * One line of the list of envelopes.
 *
 * @param agency the agency of this installation that sent or received it
 * @param status what a status says; null for a document
 * @param attempts failed attempts so far
 * @param at when it was queued or arrived
 * @param reasonKey message key of why it is not delivered; null while nothing is wrong
 */
public record EnvelopeLine(
        EnvelopeId id,
        AgencyId agency,
        AgencyCode from,
        AgencyCode to,
        EnvelopeKind kind,
        @Nullable StatusCode status,
        String documentId,
        EnvelopeState state,
        int attempts,
        Instant at,
        @Nullable String reasonKey,
        List<String> reasonArgs) {}
