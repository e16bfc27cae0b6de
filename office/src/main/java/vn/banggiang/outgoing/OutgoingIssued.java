package vn.banggiang.outgoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;

/**
 * A document was sealed and sent.
 *
 * @param replyTo the incoming document that it answers; null where it answers none
 * @param publication how it goes to the agency's portal; null where it does not
 * @param changes what it does to earlier documents, published or not
 */
public record OutgoingIssued(
        OutgoingId document,
        AgencyId agency,
        PersonId drafter,
        @Nullable IncomingId replyTo,
        String trichYeu,
        @Nullable Publication publication,
        List<Change> changes) {

    /** Copies the list. */
    public OutgoingIssued {
        changes = List.copyOf(changes);
    }
}
