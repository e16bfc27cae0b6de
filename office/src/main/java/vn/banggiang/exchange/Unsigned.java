package vn.banggiang.exchange;

import java.util.List;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.EdxmlMessage;

/**
 * A message that waits for its signature.
 *
 * @param agency the sender
 * @param signer whose key signs: the sender's code
 * @param header what it says; a document or a status
 * @param enclosures the files that a document carries
 */
record Unsigned(MessageId id, AgencyId agency, AgencyCode signer, EdxmlMessage header, List<Enclosure> enclosures) {

    Unsigned {
        enclosures = List.copyOf(enclosures);
    }
}
