package vn.banggiang.outgoing;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;

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
