package vn.banggiang.exchange;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.storage.StoredFile;

/**
 * An envelope that waits for its delivery.
 *
 * @param agency the sender
 * @param edxml the signed message; null while it is not signed yet
 */
record Waiting(
        EnvelopeId id,
        AgencyId agency,
        AgencyCode to,
        @Nullable StoredFile edxml) {}
