package vn.banggiang.exchange;

import java.util.List;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.Business;

/**
 * A document on its way to one agency.
 *
 * @param id chosen by the sender: sending the same id again sends nothing twice
 * @param from an agency of this installation; its key signs
 * @param to the recipient
 * @param facts the header
 * @param business new, revoked, updated or replacing, and the officer to turn to
 * @param enclosures the files in order, the document itself first
 */
public record OutgoingEnvelope(
        EnvelopeId id,
        AgencyId from,
        AgencyCode to,
        DocumentFacts facts,
        Business business,
        List<Enclosure> enclosures) {

    /** Copies the list. */
    public OutgoingEnvelope {
        enclosures = List.copyOf(enclosures);
    }
}
