package vn.banggiang.exchange;

import java.util.List;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.Business;

/**
 * A document on its way: one signed message that names all of its recipients, in an envelope for each of them.
 *
 * @param id chosen by the sender: sending the same id again, to the same recipients, sends nothing twice
 * @param from an agency of this installation; its key signs
 * @param to the recipients, at least one, each once; every one of them sees who the others are
 * @param facts the header
 * @param business new, revoked, updated or replacing, and the officer to turn to
 * @param enclosures the files in order, the document itself first
 */
public record OutgoingMessage(
        MessageId id,
        AgencyId from,
        List<AgencyCode> to,
        DocumentFacts facts,
        Business business,
        List<Enclosure> enclosures) {

    /** Copies the lists; {@link IllegalArgumentException} when nobody receives it. */
    public OutgoingMessage {
        to = to.stream().distinct().toList();
        enclosures = List.copyOf(enclosures);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a message without a recipient");
        }
    }
}
