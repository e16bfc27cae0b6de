package vn.banggiang.exchange;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.StatusCode;

/**
 * One message for one of its recipients, as the outbox takes it in.
 *
 * @param agency the sender
 * @param status what a status says; null for a document
 * @param answers the received envelope that a status reports on; null for a document
 */
record Outgoing(
        MessageId message,
        AgencyId agency,
        AgencyCode from,
        AgencyCode to,
        EnvelopeKind kind,
        @Nullable StatusCode status,
        DocumentId documentId,
        @Nullable EnvelopeId answers) {

    EnvelopeId id() {
        return message.envelopeTo(to);
    }
}
