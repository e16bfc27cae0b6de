package vn.banggiang.documents;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * A document was sealed and sent.
 *
 * @param replyTo the incoming document that it answers; null where it answers none
 */
public record OutgoingIssued(
        OutgoingId document,
        AgencyId agency,
        PersonId drafter,
        @Nullable IncomingId replyTo,
        String trichYeu) {}
