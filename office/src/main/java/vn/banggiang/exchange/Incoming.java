package vn.banggiang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/**
 * One message taken in for one agency, as the inbox keeps it.
 *
 * @param agency the receiver
 * @param status what a status says; null for a document
 * @param answers the sent envelope that a status reports on; null for a document
 * @param subject what a status on this document says of it; null for a status
 * @param edxml the signed message as it came
 * @param fingerprint of what the sender signed: the same message has the same, whatever changed around it
 */
record Incoming(
        EnvelopeId id,
        AgencyId agency,
        AgencyCode from,
        AgencyCode to,
        EnvelopeKind kind,
        @Nullable StatusCode status,
        DocumentId documentId,
        @Nullable EnvelopeId answers,
        @Nullable ResponseFor subject,
        StoredFile edxml,
        Sha256 fingerprint,
        List<Enclosure> files) {

    Incoming {
        files = List.copyOf(files);
    }
}
