package vn.banggiang.exchange;

import java.time.Instant;
import java.util.List;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.DocumentMessage;

/**
 * A document that arrived, signed by the agency that sent it.
 *
 * @param to the agency of this installation that received it
 * @param from the sender
 * @param document the header as the sender wrote it
 * @param enclosures the files in order
 * @param arrivedAt when it was taken in
 */
public record ReceivedEnvelope(
        EnvelopeId id,
        AgencyId to,
        AgencyCode from,
        DocumentMessage document,
        List<Enclosure> enclosures,
        Instant arrivedAt) {

    /** Copies the list. */
    public ReceivedEnvelope {
        enclosures = List.copyOf(enclosures);
    }
}
