package vn.banggiang.exchange;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.StoredFile;

/**
 * One signed message for one recipient, as the outbox keeps it.
 *
 * @param agency the sender
 * @param status what a status says; null for a document
 * @param answers the received envelope that a status reports on; null for a document
 * @param edxml the signed message
 */
record Outgoing(
        EnvelopeId id,
        AgencyId agency,
        AgencyCode from,
        AgencyCode to,
        EnvelopeKind kind,
        @Nullable StatusCode status,
        DocumentId documentId,
        @Nullable EnvelopeId answers,
        StoredFile edxml) {}
